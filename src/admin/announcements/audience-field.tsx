'use client'

import { getTranslation } from '@payloadcms/translations'
import { FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { useId } from 'react'
import { toLanguage } from '../../i18n/language.ts'
import { announcementTexts as texts } from '../../i18n/texts/announcements.ts'

/** Checkboxes for the audiences; public ones are marked as such. */
export const AudienceField: SelectFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<string[]>({
    potentiallyStalePath: givenPath,
  })
  const { i18n } = useTranslation()
  const language = toLanguage(i18n.language)
  const helpId = useId()
  const chosen = Array.isArray(value) ? value : []
  return (
    <fieldset className="field-type audience-field">
      <legend>
        <FieldLabel as="span" label={getTranslation(field.label ?? '', i18n)} required />
      </legend>
      {field.options.map((option) => {
        if (typeof option === 'string') return null
        const isOpen = option.value === 'sign_in'
        return (
          <div key={option.value}>
            <label className="audience-field__choice">
              <input
                type="checkbox"
                checked={chosen.includes(option.value)}
                disabled={readOnly === true || disabled}
                aria-describedby={isOpen ? helpId : undefined}
                onChange={({ target }) =>
                  setValue(
                    target.checked
                      ? [...chosen, option.value]
                      : chosen.filter((audience) => audience !== option.value),
                  )
                }
              />
              {getTranslation(option.label, i18n)}
            </label>
            {isOpen && (
              <p id={helpId} className="audience-field__help">
                {texts.signInHelp[language]}
              </p>
            )}
          </div>
        )
      })}
      <FieldError path={path} showError={showError} />
    </fieldset>
  )
}
