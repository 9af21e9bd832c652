'use client'

import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { sendEmailTexts as texts } from '../../i18n/texts/send-email.ts'
import { isRecord } from '../../is-record.ts'
import type { DialogProps } from './dialog-target.ts'
import { Dialog } from './dialog.tsx'
import { Labelled } from './labelled.tsx'
import { RecipientList } from './recipient-list.tsx'
import { useAction } from './use-action.ts'
import { useLanguage } from './use-language.ts'
import { useRecipients } from './use-recipients.ts'

/** A message to the people of an account: who gets it, what it is about, what it says. */
export const SendEmailDialog = ({ target, onDone, onClose }: DialogProps) => {
  const language = useLanguage()
  const { isBusy, error, fieldErrors, run } = useAction()
  const state = useRecipients(target.id)
  const [subject, setSubject] = useState('')
  const [body, setBody] = useState('')
  const send = async () => {
    const data = { subject, body }
    const answer = await run({ path: `/api/customers/${target.id}/email`, method: 'POST', data })
    if (answer) onDone(isRecord(answer.body) ? String(answer.body.message) : '')
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
      <Labelled label={texts.subject[language]} error={fieldErrors.subject}>
        {(bound) => (
          <input
            {...bound}
            type="text"
            maxLength={200}
            value={subject}
            onChange={(event) => setSubject(event.target.value)}
          />
        )}
      </Labelled>
      <Labelled label={texts.body[language]} help={texts.bodyHelp[language]} error={fieldErrors.body}>
        {(bound) => (
          <textarea
            {...bound}
            rows={9}
            maxLength={20_000}
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
        )}
      </Labelled>
    </Dialog>
  )
}
