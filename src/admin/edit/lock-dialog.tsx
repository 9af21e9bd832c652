'use client'

import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { userActionTexts as texts } from '../../i18n/texts/account-pages.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { ReasonField } from '../dialogs/reason-field.tsx'
import { useAction } from '../dialogs/use-action.ts'
import { useLanguage } from '../../ui/use-language.ts'

type Props = {
  id: string
  name: string
  /** By default the page is loaded anew. */
  onDone?: () => void
  onClose: () => void
}

/** Asks for the reason of a lock and locks. */
export const LockDialog = ({ id, name, onDone = reload, onClose }: Props) => {
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const { isBusy, error, fieldErrors, run } = useAction()
  const lock = async () => {
    const data = { locked: true, lockedReason: reason.trim() || null }
    if (await run({ path: `/api/users/${id}`, method: 'PATCH', data })) onDone()
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

const reload = () => window.location.reload()
