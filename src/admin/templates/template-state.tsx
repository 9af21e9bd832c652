'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { isSystemKind } from '../../emails/mail-kind.ts'
import { languages, type Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { languageNames, translationTexts as texts } from '../../i18n/texts/translations.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { Pill } from '../cells/pill.tsx'
import { isBlank } from './is-blank.ts'
import { useDrafts } from './use-drafts.ts'

/** Above the texts of a template: which language is missing, or still has its original beside a wording of one's own. */
export const TemplateState = () => {
  const reader = useLanguage()
  const { savedDocumentData } = useDocumentInfo()
  const drafts = useDrafts()
  const nameOf = (language: Language) => languageNames[language][reader]
  const edited: unknown = savedDocumentData?.edited
  const own: unknown[] = Array.isArray(edited) ? edited : []
  const isOriginal = isSystemKind(savedDocumentData?.kind)
  const written = drafts.filter((draft) => !isBlank(draft)).map(({ language }) => language)
  const [shown] = written
  const marks = isOriginal
    ? languages
        .filter((language) => own.length > 0 && !own.includes(language))
        .map((language) => fillText(texts.stillOriginal, reader, { language: nameOf(language) }))
    : languages
        .filter((language) => shown && !written.includes(language))
        .map((language) =>
          fillText(texts.missing, reader, {
            missing: nameOf(language),
            shown: shown ? nameOf(shown) : '',
          }),
        )
  return (
    <div className="field-type translation-state" aria-live="polite">
      {marks.map((mark) => (
        <p key={mark}>
          <Pill tone="warn">{mark}</Pill>
        </p>
      ))}
    </div>
  )
}
