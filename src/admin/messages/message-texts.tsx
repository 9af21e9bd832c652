'use client'

import { textFor } from '../../collections/messaging/translations/text-for.ts'
import { writtenLanguages } from '../../collections/messaging/translations/written-languages.ts'
import { languages } from '../../i18n/language.ts'
import { languageNames } from '../../i18n/texts/translations.ts'
import { useLanguage } from '../../ui/use-language.ts'

type Props = { message: Record<string, unknown>; className: string }

/** The words of a message in each language that it has. */
export const MessageTexts = ({ message, className }: Props) => {
  const reader = useLanguage()
  const written = writtenLanguages(message)
  return languages
    .filter((language) => written.includes(language))
    .map((language) => {
      const { title, body } = textFor(message, language).words
      return (
        <blockquote key={language} className={className} lang={language}>
          {written.length > 1 && <p className="message-quote__language">{languageNames[language][reader]}</p>}
          <h3 dir="auto">{String(title)}</h3>
          <p dir="auto">{String(body)}</p>
        </blockquote>
      )
    })
}
