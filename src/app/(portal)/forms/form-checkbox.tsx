'use client'

import { useId } from 'react'

type Props = { name: string; label: string; help?: string; isChecked: boolean }

export const FormCheckbox = ({ name, label, help, isChecked }: Props) => {
  const id = useId()
  return (
    <div className="form-checkbox">
      <input
        type="checkbox"
        id={id}
        name={name}
        defaultChecked={isChecked}
        aria-describedby={help ? `${id}-help` : undefined}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {help && (
          <p className="identity__help" id={`${id}-help`}>
            {help}
          </p>
        )}
      </div>
    </div>
  )
}
