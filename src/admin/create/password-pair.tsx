'use client'

import { useState } from 'react'
import { PasswordStrength } from '../../ui/identity/password-strength.tsx'
import { Field } from '../../ui/inputs/field.tsx'
import type { Input } from '../../ui/inputs/input.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** A new password, typed twice. */
export const PasswordPair = ({ password, again }: { password: Input; again: Input }) => {
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  return (
    <div className="create__row">
      <Field input={password} below={<PasswordStrength password={typed} language={language} />}>
        {(bound) => (
          <input
            {...bound}
            type="password"
            autoComplete="new-password"
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <Field input={again}>
        {(bound) => <input {...bound} type="password" autoComplete="new-password" />}
      </Field>
    </div>
  )
}
