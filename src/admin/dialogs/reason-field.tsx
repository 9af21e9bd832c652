'use client'

import { Labelled } from '../../ui/dialogs/labelled.tsx'

type Props = {
  label: string
  help: string
  error: string | undefined
  rows: number
  value: string
  onChange: (reason: string) => void
}

/** The reason for an action: a few sentences. */
export const ReasonField = ({ label, help, error, rows, value, onChange }: Props) => (
  <Labelled label={label} help={help} error={error}>
    {(bound) => (
      <textarea
        {...bound}
        rows={rows}
        maxLength={1000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Labelled>
)
