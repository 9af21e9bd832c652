'use client'

import { useId } from 'react'
import { useFieldError } from './field-errors.ts'

type Props = {
  name: string
  label: string
  help?: string
  value: string
  options: { value: string; label: string }[]
}

/** A select with its label, help and error. */
export const FormSelect = ({ name, label, help, value, options }: Props) => {
  const id = useId()
  const error = useFieldError(name)
  const describedBy = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  // A stored value is always among the options: the select would silently show another one.
  const isKnown = options.some((option) => option.value === value)
  const shown = isKnown ? options : [{ value, label: value }, ...options]
  return (
    <div className="identity__field">
      <label htmlFor={id}>{label}</label>
      <div className="identity__control">
        <select
          id={id}
          name={name}
          dir="auto"
          defaultValue={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy || undefined}
        >
          {shown.map((option) => (
            <option key={option.value} value={option.value} dir="auto">
              {option.label}
            </option>
          ))}
        </select>
      </div>
      {help && (
        <p className="identity__help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p className="identity__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
