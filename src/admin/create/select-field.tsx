'use client'

import { createTexts as texts } from '../../i18n/texts/create.ts'
import { Field } from '../../ui/inputs/field.tsx'
import type { Input } from '../../ui/inputs/input.ts'
import { useLanguage } from '../../ui/use-language.ts'

type Props = { input: Input; value: string; onChange: (value: string) => void }

/** A select whose value other parts of the form follow, or that the next form keeps. */
export const SelectField = ({ input, value, onChange }: Props) => {
  const language = useLanguage()
  return (
    <Field input={input}>
      {(bound) => (
        <select {...bound} value={value} onChange={({ target }) => onChange(target.value)}>
          {!input.isRequired && <option value="">{texts.none[language]}</option>}
          {input.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
