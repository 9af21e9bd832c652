'use client'

import { sendEmailTexts as texts } from '../../i18n/texts/send-email.ts'
import { Labelled } from '../../ui/dialogs/labelled.tsx'
import { useLanguage } from '../../ui/use-language.ts'

type Words = { subject: string; body: string }

type Props = { words: Words; fieldErrors: Record<string, string>; onChange: (words: Words) => void }

/** The subject and text of a message written by hand. */
export const MessageFields = ({ words, fieldErrors, onChange }: Props) => {
  const language = useLanguage()
  return (
    <>
      <Labelled label={texts.subject[language]} error={fieldErrors.subject}>
        {(bound) => (
          <input
            {...bound}
            type="text"
            maxLength={200}
            value={words.subject}
            onChange={(event) => onChange({ ...words, subject: event.target.value })}
          />
        )}
      </Labelled>
      <Labelled label={texts.body[language]} help={texts.bodyHelp[language]} error={fieldErrors.body}>
        {(bound) => (
          <textarea
            {...bound}
            rows={9}
            maxLength={20_000}
            value={words.body}
            onChange={(event) => onChange({ ...words, body: event.target.value })}
          />
        )}
      </Labelled>
    </>
  )
}
