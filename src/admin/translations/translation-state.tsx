'use client'

import { translationOf } from '../../collections/messaging/translations/translation-of.ts'
import { languages, toLanguage, type Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { languageNames, translationTexts as texts } from '../../i18n/texts/translations.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { Pill } from '../cells/pill.tsx'
import { useWrittenText } from './use-written-text.ts'

/** In the form of a text: which languages are missing, and what their readers see meanwhile. */
export const TranslationState = () => {
  const reader = useLanguage()
  const document = useWrittenText()
  const own = toLanguage(document.language)
  const missing = languages.filter((language) => language !== own && !translationOf(document, language))
  const nameOf = (language: Language) => languageNames[language][reader]
  return (
    <div className="field-type translation-state" aria-live="polite">
      {missing.length === 0 ? (
        <Pill tone="good">{texts.complete[reader]}</Pill>
      ) : (
        missing.map((language) => (
          <p key={language}>
            <Pill tone="warn">
              {fillText(texts.missing, reader, { missing: nameOf(language), shown: nameOf(own) })}
            </Pill>
          </p>
        ))
      )}
    </div>
  )
}
