'use client'

import { TextInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useState, type ChangeEvent } from 'react'
import { toLanguage } from '../../i18n/language.ts'
import { signInTexts } from '../../i18n/texts/portal.ts'
import { PasswordStrength } from '../../ui/identity/password-strength.tsx'
import { fieldWidth } from './field-width.ts'

const plain = { autoComplete: 'new-password', autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false }
const digits = { autoComplete: 'off', inputMode: 'numeric', maxLength: 8 }

/** Passwords and PINs: hidden unless the user chooses to show them. */
export const PasswordField: TextFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<string>({ potentiallyStalePath: givenPath })
  const language = toLanguage(useTranslation().i18n.language)
  const [isShown, setShown] = useState(false)
  const isReadOnly = readOnly === true || disabled
  const attributes = { ...(field.name === 'pin' ? digits : plain), type: isShown ? 'text' : 'password' }
  const reveal = isShown ? signInTexts.hidePassword : signInTexts.showPassword
  return (
    <TextInput
      className="secret-field"
      path={path}
      label={field.label}
      description={field.admin?.description}
      required={field.required ?? false}
      readOnly={isReadOnly}
      showError={showError}
      style={fieldWidth(field)}
      htmlAttributes={attributes}
      value={value}
      onChange={(event: ChangeEvent<HTMLInputElement>) => setValue(event.target.value)}
      AfterInput={
        <>
          {!isReadOnly && (
            <button
              type="button"
              className="secret-field__reveal"
              aria-label={reveal[language]}
              onClick={() => setShown(!isShown)}
            >
              {(isShown ? signInTexts.hide : signInTexts.show)[language]}
            </button>
          )}
          {field.name === 'password' && !isReadOnly && (
            <PasswordStrength password={value ?? ''} language={language} />
          )}
        </>
      }
    />
  )
}
