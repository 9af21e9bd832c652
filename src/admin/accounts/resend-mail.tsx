'use client'

import { useRouter } from 'next/navigation.js'
import { fillText } from '../../i18n/text.ts'
import { sendEmailTexts as texts } from '../../i18n/texts/send-email.ts'
import { useToast } from '../../ui/toasts/use-toast.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { useAction } from '../dialogs/use-action.ts'

type Props = { id: string; address: string }

/** For a failed mail on the page of its account: queues it again to be sent at once. */
export const ResendMail = ({ id, address }: Props) => {
  const language = useLanguage()
  const router = useRouter()
  const notify = useToast()
  const { isBusy, error, run } = useAction()
  const resend = async () => {
    if (!(await run({ path: `/api/emails/${id}/resend`, method: 'POST', data: {} }))) return
    notify({ text: texts.queuedOne[language] })
    router.refresh()
  }
  return (
    <>
      <button
        type="button"
        className="panel-button"
        aria-label={fillText(texts.resendTo, language, { address })}
        disabled={isBusy}
        onClick={() => void resend()}
      >
        {texts.resend[language]}
      </button>
      {error && <span role="alert">{error}</span>}
    </>
  )
}
