'use client'

import { useId } from 'react'

/** The reason why a user is locked. */
export const ReasonInput = ({ label, help }: { label: string; help: string }) => {
  const id = useId()
  return (
    <div className="identity__field">
      <label htmlFor={id}>{label}</label>
      <div className="identity__control">
        <textarea
          id={id}
          name="lockedReason"
          dir="auto"
          rows={3}
          maxLength={1000}
          aria-describedby={`${id}-help`}
        />
      </div>
      <p className="identity__help" id={`${id}-help`}>
        {help}
      </p>
    </div>
  )
}
