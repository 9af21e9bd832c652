'use client'

import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { tryOutTexts } from '../../i18n/texts/email-templates.ts'
import { sendEmailTexts as texts } from '../../i18n/texts/send-email.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { MailPreview } from '../templates/mail-preview.tsx'
import type { DialogProps } from './dialog-target.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { Labelled } from '../../ui/dialogs/labelled.tsx'
import { MessageFields } from './message-fields.tsx'
import { RecipientList } from './recipient-list.tsx'
import { useAction } from './use-action.ts'
import { useToast } from '../../ui/toasts/use-toast.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { useRecipients } from './use-recipients.ts'
import { useTemplates } from './use-templates.ts'

/** A message to the users of an account: shows the recipients; takes a template or a subject and a text. */
export const SendEmailDialog = ({ target, onDone, onClose }: DialogProps) => {
  const notify = useToast()
  const language = useLanguage()
  const { isBusy, error, fieldErrors, run } = useAction()
  const state = useRecipients(target.id)
  const templates = useTemplates()
  const [template, setTemplate] = useState('')
  const [words, setWords] = useState({ subject: '', body: '' })
  const send = async () => {
    const data = template ? { template } : words
    const answer = await run({ path: `/api/customers/${target.id}/email`, method: 'POST', data })
    if (!answer) return
    notify({ text: isRecord(answer.body) ? String(answer.body.message) : '' })
    onDone()
  }
  return (
    <Dialog
      heading={fillText(texts.heading, language, target)}
      confirm={texts.confirm[language]}
      isReady={state.recipients !== undefined}
      isBusy={isBusy}
      error={error}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <RecipientList {...state} />
      {templates && (
        <Labelled label={tryOutTexts.template[language]} error={fieldErrors.template}>
          {(bound) => (
            <select {...bound} value={template} onChange={(event) => setTemplate(event.target.value)}>
              <option value="">{tryOutTexts.noTemplate[language]}</option>
              {templates.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      {template ? (
        <MailPreview data={{ template, customer: target.id }} />
      ) : (
        <MessageFields words={words} fieldErrors={fieldErrors} onChange={setWords} />
      )}
    </Dialog>
  )
}
