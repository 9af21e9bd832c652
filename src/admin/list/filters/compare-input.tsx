'use client'

import { useState } from 'react'
import { fillText, type Text } from '../../../i18n/text.ts'
import { filterTexts as texts } from '../../../i18n/texts/list.ts'
import { Labelled } from '../../../ui/dialogs/labelled.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import type { CompareFilter, OnCondition } from './filter-field.ts'

/** `last` is no operator of the API: days before today, from which on a date is looked for. */
const operators: Record<CompareFilter['kind'], Record<string, Text>> = {
  text: { contains: texts.contains, equals: texts.is, filled: texts.filled, empty: texts.empty },
  number: { equals: texts.is, greater_than_equal: texts.atLeast, less_than_equal: texts.atMost },
  date: {
    last: texts.inTheLast,
    greater_than_equal: texts.since,
    less_than: texts.before,
    filled: texts.filled,
    empty: texts.empty,
  },
}
const days = [1, 7, 30, 90, 365]
const dayMs = 86_400_000

/** A text, number or day, and how it is compared. */
export const CompareInput = ({ field, onChange }: { field: CompareFilter; onChange: OnCondition }) => {
  const language = useLanguage()
  const known = operators[field.kind]
  const [operator, setOperator] = useState(Object.keys(known)[0] ?? 'equals')
  const [value, setValue] = useState('')
  const change = (nextOperator: string, nextValue: string) => {
    setOperator(nextOperator)
    setValue(nextValue)
    onChange(conditionOf(nextOperator, nextValue))
  }
  const isAlone = operator === 'filled' || operator === 'empty'
  return (
    <>
      <Labelled label={texts.operator[language]} help="" error={undefined}>
        {(bound) => (
          <select {...bound} value={operator} onChange={({ target }) => change(target.value, '')}>
            {Object.entries(known).map(([name, text]) => (
              <option key={name} value={name}>
                {text[language]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {!isAlone && (
        <Labelled label={texts.value[language]} help="" error={undefined}>
          {(bound) =>
            operator === 'last' ? (
              <select {...bound} value={value} onChange={({ target }) => change(operator, target.value)}>
                <option value="">{texts.choose[language]}</option>
                {days.map((count) => (
                  <option key={count} value={count}>
                    {fillText(texts.days, language, { count })}
                  </option>
                ))}
              </select>
            ) : (
              <input
                {...bound}
                type={field.kind}
                value={value}
                onChange={({ target }) => change(operator, target.value)}
              />
            )
          }
        </Labelled>
      )}
    </>
  )
}

const conditionOf = (operator: string, value: string) => {
  if (operator === 'filled' || operator === 'empty')
    return { operator: 'exists', value: String(operator === 'filled') }
  if (value.trim() === '') return undefined
  if (operator !== 'last') return { operator, value: value.trim() }
  const since = new Date(Date.now() - Number(value) * dayMs)
  return { operator: 'greater_than_equal', value: since.toISOString().slice(0, 10) }
}
