'use client'

import { useId } from 'react'

type Props<T extends string> = {
  label: string
  options: { value: T; label: string }[]
  value: T
  onChange: (value: T) => void
}

/** A choice of a few options, all of them visible. */
export const SegmentedChoice = <T extends string>({ label, options, value, onChange }: Props<T>) => {
  const name = useId()
  return (
    <fieldset className="segmented-choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
