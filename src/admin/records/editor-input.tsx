'use client'

import { useEffect, useId, useRef } from 'react'
import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { zonesOf } from './zones-of.ts'
import type { Typed } from './typed-value.ts'
import type { Option, ValueInput } from './value-input.ts'

type Props = {
  input: ValueInput
  options: Option[] | undefined
  value: Typed
  error: string | undefined
  /** Takes the focus. */
  isFirst: boolean
  /** Whether the label is seen; it is read out in any case. */
  isLabelled: boolean
  onChange: (value: Typed) => void
}

const types = {
  text: 'text',
  tel: 'tel',
  email: 'email',
  password: 'password',
  number: 'text',
  date: 'datetime-local',
}

/** The control of one field, with its label and its error. */
export const EditorInput = ({ input, options, value, error, isFirst, isLabelled, onChange }: Props) => {
  const { kind, label, isRequired } = input
  const language = useLanguage()
  const id = useId()
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isFirst) return
    ref.current?.focus()
    if (ref.current instanceof HTMLInputElement && ref.current.type !== 'checkbox') ref.current.select()
  }, [isFirst])
  useEffect(() => {
    if (error) ref.current?.focus()
  }, [error])
  const bound = {
    ref: (element: HTMLElement | null) => {
      ref.current = element
    },
    id,
    required: isRequired,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  }
  return (
    <div
      className={
        kind === 'checkbox' ? 'value-editor__field value-editor__field--tick' : 'value-editor__field'
      }
    >
      <label htmlFor={id} className={isLabelled || kind === 'checkbox' ? undefined : 'visually-hidden'}>
        {label}
      </label>
      {control()}
      {error && (
        <p id={`${id}-error`} className="value-editor__error" role="alert">
          {error}
        </p>
      )}
    </div>
  )

  function control() {
    const text = String(value)
    if (kind === 'checkbox')
      return (
        <input
          {...bound}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      )
    if (kind === 'textarea')
      return <textarea {...bound} rows={5} value={text} onChange={(event) => onChange(event.target.value)} />
    if (kind === 'select') {
      const zones = input.country ? zonesOf(input.country) : []
      const near = options?.filter((option) => zones.includes(option.value)) ?? []
      const far = options?.filter((option) => !near.includes(option))
      const known = options?.some((option) => option.value === text) ?? false
      return (
        <select {...bound} value={text} onChange={(event) => onChange(event.target.value)}>
          {(!isRequired || text === '') && <option value="">{texts.none[language]}</option>}
          {!known && text !== '' && <option value={text}>{options ? text : '…'}</option>}
          {near.length > 0 ? (
            <>
              <optgroup label={texts.nearby[language]}>{near.map(toOption)}</optgroup>
              <optgroup label={texts.others[language]}>{far?.map(toOption)}</optgroup>
            </>
          ) : (
            far?.map(toOption)
          )}
        </select>
      )
    }
    return (
      <input
        {...bound}
        type={types[kind]}
        inputMode={kind === 'number' ? 'numeric' : undefined}
        autoComplete={kind === 'password' ? 'current-password' : 'off'}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    )
  }
}

const toOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
)
