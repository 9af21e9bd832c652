'use client'

import { TextInput, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import type { ChangeEvent } from 'react'
import { fieldWidth } from './field-width.ts'

const attributes = {
  autoComplete: 'off',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
  maxLength: 254,
}

/** Lowercases while typing, so that the displayed value is the stored one. */
export const UsernameField: TextFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<string>({ potentiallyStalePath: givenPath })
  return (
    <TextInput
      path={path}
      label={field.label}
      description={field.admin?.description}
      required={field.required ?? false}
      readOnly={readOnly === true || disabled}
      showError={showError}
      style={fieldWidth(field)}
      htmlAttributes={attributes}
      value={value}
      onChange={(event: ChangeEvent<HTMLInputElement>) => setValue(event.target.value.trim().toLowerCase())}
    />
  )
}
