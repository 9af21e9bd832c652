'use client'

import { useLanguage } from '../use-language.ts'
import { createTexts as texts } from '../../i18n/texts/create.ts'
import { Field } from './field.tsx'
import type { Input, Kind } from './input.ts'

const types: Partial<Record<Kind, string>> = { email: 'email', tel: 'tel', date: 'datetime-local' }

/** An input that keeps what is typed itself. */
export const InputControl = ({ input }: { input: Input }) => {
  const language = useLanguage()
  const { kind, value, maxLength } = input
  const text = typeof value === 'string' ? value : ''
  if (kind === 'checkbox')
    return (
      <Field input={input} isTick>
        {(bound) => <input {...bound} type="checkbox" defaultChecked={value === true} />}
      </Field>
    )
  if (kind === 'textarea' || kind === 'json')
    return (
      <Field input={input}>
        {(bound) => (
          <textarea
            {...bound}
            rows={kind === 'json' ? 4 : 3}
            maxLength={maxLength}
            defaultValue={text}
            dir="auto"
            spellCheck={kind !== 'json'}
          />
        )}
      </Field>
    )
  if (kind === 'select')
    return (
      <Field input={input}>
        {(bound) => (
          <select {...bound} defaultValue={text}>
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
  return (
    <Field input={input}>
      {(bound) => (
        <input
          {...bound}
          type={types[kind] ?? 'text'}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          autoComplete="off"
          maxLength={maxLength}
          defaultValue={text}
          dir="auto"
        />
      )}
    </Field>
  )
}
