'use client'

import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { userActionTexts } from '../../i18n/texts/account-pages.ts'
import { customerPageTexts as texts } from '../../i18n/texts/records.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { LockDialog } from '../edit/lock-dialog.tsx'
import { useUnlock } from './use-unlock.ts'

type Props = { id: string; name: string; isLocked: boolean; account?: string | undefined }

/** Locks one person, or unlocks them. */
export const LockButton = ({ id, name, isLocked, account }: Props) => {
  const language = useLanguage()
  const isReady = useHydrated()
  const [isAsking, setAsking] = useState(false)
  const { isBusy, unlock } = useUnlock({ id, name })
  return (
    <>
      <button
        type="button"
        className="panel-button"
        disabled={!isReady}
        aria-disabled={isBusy}
        aria-haspopup={isLocked ? undefined : 'dialog'}
        aria-label={fillText(texts[isLocked ? 'unlock' : 'lock'], language, { name })}
        onClick={() => (isLocked ? void unlock() : setAsking(true))}
      >
        {userActionTexts[isLocked ? 'unlock' : 'lock'][language]}
      </button>
      {isAsking && <LockDialog id={id} name={name} account={account} onClose={() => setAsking(false)} />}
    </>
  )
}
