'use client'

import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { userActionTexts as texts } from '../../i18n/texts/account-pages.ts'
import { userPageTexts } from '../../i18n/texts/records.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { useToast } from '../../ui/toasts/use-toast.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { ReasonField } from '../dialogs/reason-field.tsx'
import { useAction } from '../dialogs/use-action.ts'

type Props = {
  id: string
  name: string
  /** The account of the user, which could be disabled instead. */
  account?: string | undefined
  /** By default the page is read anew. */
  onDone?: () => void
  onClose: () => void
}

/** Asks for the reason of a lock and locks. */
export const LockDialog = ({ id, name, account, onDone, onClose }: Props) => {
  const language = useLanguage()
  const router = useRouter()
  const notify = useToast()
  const [reason, setReason] = useState('')
  const { isBusy, error, fieldErrors, run } = useAction()
  const lock = async () => {
    const data = { locked: true, lockedReason: reason.trim() || null }
    if (!(await run({ path: `/api/users/${id}`, method: 'PATCH', data }))) return
    notify({ text: fillText(userPageTexts.lockDone, language, { name }) })
    onClose()
    if (onDone) onDone()
    else router.refresh()
  }
  return (
    <Dialog
      heading={fillText(texts.lockHeading, language, { name })}
      confirm={texts.lock[language]}
      isDangerous
      isBusy={isBusy}
      error={error ?? fieldErrors.locked}
      onConfirm={() => void lock()}
      onClose={onClose}
    >
      <p>{texts.lockHelp[language]}</p>
      <p>
        {account === undefined
          ? userPageTexts.lockHelpAlone[language]
          : fillText(userPageTexts.lockHelp, language, { name: account })}
      </p>
      <ReasonField
        label={texts.reason[language]}
        help={texts.reasonHelp[language]}
        error={fieldErrors.lockedReason}
        rows={3}
        value={reason}
        onChange={setReason}
      />
    </Dialog>
  )
}
