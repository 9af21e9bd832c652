'use client'

import { SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useMemo } from 'react'
import { toLanguage } from '../../i18n/language.ts'
import { choiceTexts } from '../../i18n/texts/panel.ts'
import { choiceOptions, type ChoiceList } from '../../ui/fields/choice-options.ts'
import { fieldWidth } from './field-width.ts'

/** A select with search; shows names, stores the code. */
export const ChoiceField = ({
  field,
  path: givenPath,
  readOnly,
  list,
}: TextFieldClientProps & { list: ChoiceList }) => {
  const { path, value, setValue, showError, disabled } = useField<string>({ potentiallyStalePath: givenPath })
  const language = toLanguage(useTranslation().i18n.language)
  const options = useMemo(() => choiceOptions(list, language), [list, language])
  return (
    <SelectInput
      name={field.name}
      path={path}
      label={field.label}
      description={field.admin?.description}
      required={field.required ?? false}
      readOnly={readOnly === true || disabled}
      showError={showError}
      style={fieldWidth(field)}
      placeholder={choiceTexts.placeholder[language]}
      options={options}
      value={value}
      filterOption={({ label, value: code }, search) => matches(`${label} ${code}`, search)}
      onChange={(chosen) => setValue(chosen && !Array.isArray(chosen) ? chosen.value : null)}
    />
  )
}

/** Matches if every typed word occurs, ignoring case and accents. */
const matches = (text: string, search: string): boolean => {
  const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const searched = plain(text)
  return plain(search)
    .split(/[\s_]+/)
    .every((word) => searched.includes(word))
}
