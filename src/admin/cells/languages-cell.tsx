'use client'

import type { DefaultCellComponentProps } from 'payload'
import { languages } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { languageNames, translationTexts as texts } from '../../i18n/texts/translations.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { Pill } from './pill.tsx'

/**
 * The languages of a text, with a mark for each that is missing; of a template of the product for each that has its
 * original beside a wording of one's own.
 */
export const LanguagesCell = ({ cellData, rowData }: DefaultCellComponentProps) => {
  const reader = useLanguage()
  const written: unknown[] = Array.isArray(cellData) ? cellData : []
  const edited: unknown[] = Array.isArray(rowData?.edited) ? rowData.edited : []
  const isOriginal = (language: string) =>
    rowData?.kind !== 'message' &&
    edited.length > 0 &&
    written.includes(language) &&
    !edited.includes(language)
  const nameOf = (language: (typeof languages)[number]) => languageNames[language][reader]
  return (
    <span className="languages-cell">
      {languages
        .filter((language) => written.includes(language))
        .map(nameOf)
        .join(', ')}
      {languages
        .filter((language) => !written.includes(language))
        .map((language) => (
          <Pill key={language} tone="warn">
            {fillText(texts.columnMissing, reader, { language: nameOf(language) })}
          </Pill>
        ))}
      {languages.filter(isOriginal).map((language) => (
        <Pill key={language} tone="warn">
          {fillText(texts.columnOriginal, reader, { language: nameOf(language) })}
        </Pill>
      ))}
    </span>
  )
}
