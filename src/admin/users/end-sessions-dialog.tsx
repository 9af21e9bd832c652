'use client'

import { fillText } from '../../i18n/text.ts'
import { userActionTexts } from '../../i18n/texts/account-pages.ts'
import { userPageTexts as texts } from '../../i18n/texts/records.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { useToast } from '../../ui/toasts/use-toast.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { useAction } from '../dialogs/use-action.ts'

type Props = { id: string; name: string; onClose: () => void }

/** Asks before a user is signed out everywhere. */
export const EndSessionsDialog = ({ id, name, onClose }: Props) => {
  const language = useLanguage()
  const notify = useToast()
  const { isBusy, error, run } = useAction()
  const confirm = async () => {
    if (!(await run({ path: `/api/users/${id}/end-sessions`, method: 'POST', data: {} }))) return
    notify({ text: fillText(userActionTexts.sessionsEnded, language, { name }) })
    onClose()
  }
  return (
    <Dialog
      heading={fillText(texts.endHeading, language, { name })}
      confirm={texts.endConfirm[language]}
      isBusy={isBusy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{texts.endHelp[language]}</p>
    </Dialog>
  )
}
