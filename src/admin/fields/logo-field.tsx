'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useId, type ChangeEvent } from 'react'
import { brandTexts as texts } from '../../i18n/texts/brand.ts'
import { useLanguage } from '../../ui/use-language.ts'

const readAsURL = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      if (typeof reader.result === 'string') resolve(reader.result)
    }
    reader.onerror = () => reject(new Error(`${file.name} could not be read.`))
    reader.readAsDataURL(file)
  })

/** An image, kept in the settings themselves. */
export const LogoField: TextFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: givenPath,
  })
  const language = useLanguage()
  const id = useId()
  const isFixed = readOnly === true || disabled
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (file) setValue(await readAsURL(file))
  }
  return (
    <div className={`field-type logo-field${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <div className="logo-field__parts">
          {value ? (
            <img src={value} alt={texts.logo[language]} height={32} />
          ) : (
            <span>{texts.noLogo[language]}</span>
          )}
          {!isFixed && (
            <input
              id={id}
              type="file"
              accept="image/png,image/jpeg,image/gif"
              aria-label={texts.chooseLogo[language]}
              onChange={(event) => void choose(event)}
            />
          )}
          {!isFixed && value && (
            <button type="button" className="panel-button" onClick={() => setValue(null)}>
              {texts.removeLogo[language]}
            </button>
          )}
        </div>
      </div>
      {field.admin?.description && <FieldDescription description={field.admin.description} path={path} />}
    </div>
  )
}
