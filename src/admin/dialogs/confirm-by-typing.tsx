'use client'

import { Labelled } from '../../ui/dialogs/labelled.tsx'

type Props = { label: string; value: string; onChange: (value: string) => void }

/** Something to type before what cannot be taken back lightly. */
export const ConfirmByTyping = ({ label, value, onChange }: Props) => (
  <Labelled label={label}>
    {(bound) => (
      <input
        {...bound}
        type="text"
        autoFocus
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Labelled>
)
