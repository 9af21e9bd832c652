'use client'

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { toLanguage } from '../../i18n/language.ts'
import { resendTexts } from '../../i18n/texts/panel.ts'
import { signInTexts } from '../../i18n/texts/portal.ts'
import { callApi } from '../../ui/call-api.ts'

/** On the page of a mail that was sent or has failed: queues it again to be sent at once. */
export const ResendButton = () => {
  const { id, savedDocumentData } = useDocumentInfo()
  const language = toLanguage(useTranslation().i18n.language)
  const state: unknown = savedDocumentData?.state
  if (state !== 'failed' && state !== 'sent') return null
  const resend = async () => {
    const { ok, message } = await callApi(`/api/emails/${id}/resend`, {}, language)
    if (ok) window.location.reload()
    else toast.error(message ?? signInTexts.failed[language])
  }
  return (
    <Button
      buttonStyle={state === 'failed' ? 'primary' : 'secondary'}
      size="medium"
      onClick={() => void resend()}
    >
      {resendTexts.send[language]}
    </Button>
  )
}
