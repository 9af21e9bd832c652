'use client'

import { useState } from 'react'
import type { Language } from '../../i18n/language.ts'
import { resetTexts } from '../../i18n/texts/portal.ts'
import { PasswordStrength } from './password-strength.tsx'
import { SecretInput } from './secret-input.tsx'

type Props = { language: Language; label: string; errors: Record<string, string> }

/** A new password, typed twice. */
export const NewPasswordInputs = ({ language, label, errors }: Props) => {
  const [typed, setTyped] = useState('')
  return (
    <>
      <SecretInput
        name="password"
        language={language}
        label={label}
        help={resetTexts.passwordHelp[language]}
        error={errors.password}
        autoComplete="new-password"
        onChange={(event) => setTyped(event.target.value)}
        below={<PasswordStrength password={typed} language={language} />}
      />
      <SecretInput
        name="repeat"
        language={language}
        label={resetTexts.repeat[language]}
        error={errors.repeat}
        autoComplete="new-password"
      />
    </>
  )
}
