'use client'

import { FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { fieldWidth } from '../fields/field-width.ts'

/** A time such as 22:00, typed or picked with the browser's control. */
export const TimeOfDayField: TextFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: givenPath,
  })
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    <div className="field-type text" style={fieldWidth(field)}>
      <FieldLabel htmlFor={id} label={field.label} path={path} />
      <FieldError path={path} showError={showError} />
      <input
        id={id}
        type="time"
        value={value ?? ''}
        disabled={readOnly === true || disabled}
        onChange={({ target }) => setValue(target.value || null)}
      />
    </div>
  )
}
