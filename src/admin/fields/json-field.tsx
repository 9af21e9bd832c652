'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useState } from 'react'

/** JSON as plain text. Payload's own editor is loaded from a third-party server and needs an internet connection. */
export const JsonField: JSONFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<unknown>({
    potentiallyStalePath: givenPath,
  })
  const [typed, setTyped] = useState<string>()
  const id = `field-${path.replaceAll('.', '__')}`
  const type = (text: string) => {
    setTyped(text)
    setValue(text.trim() === '' ? null : parsed(text))
  }
  return (
    <div className="field-type textarea json-field">
      <FieldLabel htmlFor={id} label={field.label} path={path} />
      <FieldError path={path} showError={showError} />
      <textarea
        id={id}
        className="json-field__text"
        rows={6}
        spellCheck={false}
        value={typed ?? shown(value)}
        readOnly={readOnly === true || disabled}
        onChange={({ target }) => type(target.value)}
      />
      <FieldDescription path={path} description={field.admin?.description} />
    </div>
  )
}

/** Invalid JSON is sent unchanged; the server reports the error at the field. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const shown = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'string'
      ? value
      : JSON.stringify(value, undefined, 2)
