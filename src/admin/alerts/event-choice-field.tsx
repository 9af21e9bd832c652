'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { isSystemEvent, systemEvents } from '../../domain/messaging/event-name.ts'
import { alertTexts as texts } from '../../i18n/texts/alerts.ts'
import { systemEventTexts } from '../../i18n/texts/events.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { OwnEventNames } from './own-event-names.tsx'

/** The events to notify about: a checkbox for each kind that the product reports, and the names that apps post. */
export const EventChoiceField: TextFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<string[]>({
    potentiallyStalePath: givenPath,
  })
  const language = useLanguage()
  const chosen = Array.isArray(value) ? value : []
  const isFixed = readOnly === true || disabled
  const choose = (name: string, isChosen: boolean) =>
    setValue(isChosen ? [...chosen, name] : chosen.filter((each) => each !== name))
  return (
    <fieldset className="field-type alert-choice" id={`field-${path}`}>
      <legend>
        <FieldLabel as="span" label={field.label} required={field.required ?? false} />
      </legend>
      <FieldError path={path} showError={showError} />
      {systemEvents.map((name) => (
        <label key={name} className="alert-choice__option">
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            disabled={isFixed}
            onChange={({ target }) => choose(name, target.checked)}
          />
          <span>
            {systemEventTexts[name].choice[language]}
            <small>{systemEventTexts[name].help[language]}</small>
          </span>
        </label>
      ))}
      <OwnEventNames
        names={chosen.filter((name) => !isSystemEvent(name))}
        isFixed={isFixed}
        onChange={(names) => setValue([...chosen.filter(isSystemEvent), ...names])}
      />
      <FieldDescription path={path} description={texts.eventsHelp} />
    </fieldset>
  )
}
