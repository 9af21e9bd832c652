'use client'

import { languages, type Language } from '../../i18n/language.ts'
import { languageNames, translationTexts as texts } from '../../i18n/texts/translations.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { SegmentedChoice } from '../templates/segmented-choice.tsx'

type Props = { value: Language; onChange: (language: Language) => void }

/** Whose preview is shown: that of readers of one language. */
export const LanguageChoice = ({ value, onChange }: Props) => {
  const reader = useLanguage()
  return (
    <SegmentedChoice
      label={texts.previewLanguage[reader]}
      options={languages.map((language) => ({ value: language, label: languageNames[language][reader] }))}
      value={value}
      onChange={onChange}
    />
  )
}
