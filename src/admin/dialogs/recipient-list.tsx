'use client'

import { fillText } from '../../i18n/text.ts'
import { sendEmailTexts as texts } from '../../i18n/texts/send-email.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { Recipients } from './use-recipients.ts'

type Props = { recipients: Recipients | undefined; error: string | undefined }

/** The recipients: how many, and the first of them by name. */
export const RecipientList = ({ recipients, error }: Props) => {
  const language = useLanguage()
  const count = recipients ? recipients.people.length + recipients.more : 0
  return (
    <div className="panel-dialog__recipients" aria-live="polite" aria-busy={!recipients && !error}>
      {!recipients && !error && <p>{texts.looking[language]}</p>}
      {error && <p className="panel-dialog__error">{error}</p>}
      {recipients && (
        <>
          <p>{fillText(count === 1 ? texts.goesToOne : texts.goesTo, language, { count })}</p>
          <ul tabIndex={0} aria-label={texts.recipients[language]}>
            {recipients.people.map(({ name, email }) => (
              <li key={email}>
                {name} <span>{email}</span>
              </li>
            ))}
            {recipients.more > 0 && <li>{fillText(texts.andMore, language, { count: recipients.more })}</li>}
          </ul>
        </>
      )}
    </div>
  )
}
