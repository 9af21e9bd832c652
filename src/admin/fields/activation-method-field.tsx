'use client'

import { FieldDescription, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { SelectFieldClientComponent } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { userTexts } from '../../i18n/texts/users.ts'

const choices = [
  { value: 'email', text: userTexts.activationByEmail },
  { value: 'link', text: userTexts.activationByLink },
  { value: 'password', text: userTexts.activationByPassword },
] as const

const usual = choices[0].value

/**
 * Three ways to activate a login, one of them always chosen. The default is the API's default for a missing value:
 * writing it into the form after rendering would overwrite the choice of a fast user.
 */
export const ActivationMethodField: SelectFieldClientComponent = ({ field, path: givenPath }) => {
  const { path, value, setValue } = useField<string>({ potentiallyStalePath: givenPath })
  const { i18n } = useTranslation()
  const language = toLanguage(i18n.language)
  const description = field.admin?.description
  return (
    <fieldset className="field-type choice-cards">
      <legend>
        <FieldLabel as="span" label={getTranslation(field.label ?? '', i18n)} />
      </legend>
      {choices.map((choice) => (
        <label key={choice.value} className="choice-cards__choice">
          <input
            type="radio"
            name={path}
            value={choice.value}
            checked={(value || usual) === choice.value}
            onChange={() => setValue(choice.value)}
          />
          {choice.text[language]}
        </label>
      ))}
      {description && typeof description !== 'function' && (
        <FieldDescription path={path} description={description} />
      )}
    </fieldset>
  )
}
