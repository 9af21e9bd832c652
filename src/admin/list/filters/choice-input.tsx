'use client'

import { useState } from 'react'
import { listPageTexts } from '../../../i18n/texts/list.ts'
import { useLanguage } from '../../../ui/use-language.ts'
import type { ChoiceFilter, OnCondition, SwitchFilter } from './filter-field.ts'

/** One or more of few values; of yes and no, one. */
export const ChoiceInput = ({
  field,
  onChange,
}: {
  field: ChoiceFilter | SwitchFilter
  onChange: OnCondition
}) => {
  const language = useLanguage()
  const [chosen, setChosen] = useState<string[]>([])
  const isSwitch = field.kind === 'switch'
  const options = isSwitch
    ? [
        { value: 'true', label: listPageTexts.yes[language] },
        { value: 'false', label: listPageTexts.no[language] },
      ]
    : field.options
  const toggle = (value: string) => {
    const others = isSwitch ? [] : chosen.filter((each) => each !== value)
    const next = !isSwitch && chosen.includes(value) ? others : [...others, value]
    setChosen(next)
    const [first] = next
    if (first === undefined) onChange(undefined)
    else onChange({ operator: next.length > 1 ? 'in' : 'equals', value: next.join(',') })
  }
  return (
    <fieldset className="list-choices">
      <legend>{field.label}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type={isSwitch ? 'radio' : 'checkbox'}
            name="choice"
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
