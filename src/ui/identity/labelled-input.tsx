'use client'

import { useId, type InputHTMLAttributes, type ReactNode, type Ref } from 'react'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> & {
  label: string
  help?: string
  error?: string
  after?: ReactNode
  below?: ReactNode
  ref?: Ref<HTMLInputElement>
}

/** An input with its label, help and error. */
export const LabelledInput = ({ label, help, error, after, below, ref, ...input }: Props) => {
  const id = useId()
  const describedBy = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="identity__field">
      <label htmlFor={id}>{label}</label>
      <div className="identity__control">
        <input
          dir="auto"
          {...input}
          id={id}
          ref={ref}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy || undefined}
        />
        {after}
      </div>
      {help && (
        <p className="identity__help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {below}
      {error && (
        <p className="identity__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
