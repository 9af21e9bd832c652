'use client'

import { useId, type ReactNode } from 'react'

type Props<Value extends string> = {
  name: string
  legend: string
  isLegendHidden?: boolean
  look: 'tabs' | 'row' | 'list'
  value: Value
  options: readonly { value: Value; label: string; help?: string }[]
  onChange: (value: Value) => void
  children?: ReactNode
}

/** One of a few, all of them shown. */
export const RadioRow = <Value extends string>(props: Props<Value>) => {
  const { name, legend, isLegendHidden, look, value, options, onChange, children } = props
  const id = useId()
  return (
    <fieldset className={`radios radios--${look}`}>
      <legend className={isLegendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            aria-describedby={option.help && `${id}-${option.value}`}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.help && <small id={`${id}-${option.value}`}>{option.help}</small>}
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  )
}
