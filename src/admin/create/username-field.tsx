'use client'

import { Field } from '../../ui/inputs/field.tsx'
import type { Input } from '../../ui/inputs/input.ts'

type Props = { input: Input; value: string; onChange: (value: string) => void }

/** Lowercases while typing, so that the displayed value is the stored one. */
export const UsernameField = ({ input, value, onChange }: Props) => (
  <Field input={input}>
    {(bound) => (
      <input
        {...bound}
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={254}
        value={value}
        onChange={({ target }) => onChange(target.value.trim().toLowerCase())}
      />
    )}
  </Field>
)
