'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useId } from 'react'

const unset = '#1d4ed8'

/** A colour: chosen by eye, or typed. */
export const ColourField: TextFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<string>({ potentiallyStalePath: givenPath })
  const id = useId()
  const isFixed = readOnly === true || disabled
  return (
    <div className={`field-type text colour-field${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <div className="colour-field__inputs">
          <input
            type="color"
            aria-hidden="true"
            tabIndex={-1}
            disabled={isFixed}
            value={/^#[0-9a-f]{6}$/i.test(value ?? '') ? value : unset}
            onChange={(event) => setValue(event.target.value)}
          />
          <input
            id={id}
            type="text"
            name={path}
            placeholder={unset}
            autoComplete="off"
            disabled={isFixed}
            value={value ?? ''}
            onChange={(event) => setValue(event.target.value)}
          />
        </div>
      </div>
      {field.admin?.description && <FieldDescription description={field.admin.description} path={path} />}
    </div>
  )
}
