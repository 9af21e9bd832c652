'use client'

import { TextInput, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import type { ChangeEvent } from 'react'
import { formatTelephone } from '../../i18n/format-telephone.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { fieldWidth } from './field-width.ts'

/** Shows the stored number in a readable form until another one is typed. */
export const TelephoneField: TextFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { path, value, initialValue, setValue, showError, disabled } = useField<string>({
    potentiallyStalePath: givenPath,
  })
  const language = useLanguage()
  return (
    <TextInput
      path={path}
      label={field.label}
      description={field.admin?.description}
      required={field.required ?? false}
      readOnly={readOnly === true || disabled}
      showError={showError}
      style={fieldWidth(field)}
      htmlAttributes={{ autoComplete: 'off' }}
      value={value && value === initialValue ? formatTelephone(value, language) : value}
      onChange={(event: ChangeEvent<HTMLInputElement>) => setValue(event.target.value)}
    />
  )
}
