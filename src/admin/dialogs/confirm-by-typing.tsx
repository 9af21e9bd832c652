'use client'

import { Labelled } from '../../ui/dialogs/labelled.tsx'

type Props = { label: string; value: string; onChange: (value: string) => void }

/** Confirmation by typing a word, for actions that are hard to undo. */
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
