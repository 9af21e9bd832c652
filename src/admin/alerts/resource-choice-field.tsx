'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useId, useState } from 'react'
import { isRecord } from '../../kernel/is-record.ts'
import type { Text } from '../../i18n/text.ts'
import { alertTexts as texts } from '../../i18n/texts/alerts.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { ChosenList } from './chosen-list.tsx'
import { useOwnedNames } from './use-owned-names.ts'

type Kind = { slug: string; label: Text }
type Chosen = { kind: string; id: string }

const isChosen = (entry: unknown): entry is Chosen =>
  isRecord(entry) && typeof entry.kind === 'string' && typeof entry.id === 'string'

/** Which resources of the account an alert is about: first the kind, then the resources. */
export const ResourceChoiceField = ({
  field,
  path: givenPath,
  readOnly,
  kinds,
}: JSONFieldClientProps & { kinds: Kind[] }) => {
  const { path, value, setValue, showError, disabled } = useField<Chosen[] | null>({
    potentiallyStalePath: givenPath,
  })
  const language = useLanguage()
  const id = useId()
  const [kind, setKind] = useState('')
  const customer = useFormFields(([fields]) => fields.customer?.value)
  const account = typeof customer === 'string' ? customer : undefined
  const chosen = Array.isArray(value) ? value.filter(isChosen) : []
  const { names, isLoading } = useOwnedNames({ account, kind, chosen })
  const isFixed = readOnly === true || disabled
  const keyOf = (each: Chosen) => `${each.kind}/${each.id}`
  const labelOf = (each: Chosen) => names.get(keyOf(each)) ?? each.id
  const offered = [...names].filter(
    ([key]) => key.startsWith(`${kind}/`) && !chosen.some((each) => keyOf(each) === key),
  )
  return (
    <fieldset className="field-type alert-choice" id={`field-${path}`}>
      <legend>
        <FieldLabel as="span" label={field.label} />
      </legend>
      <FieldError path={path} showError={showError} />
      <ChosenList
        entries={chosen.map((each) => ({ key: keyOf(each), label: labelOf(each) }))}
        isFixed={isFixed}
        removeText={texts.removeResource}
        onRemove={(key) => setValue(chosen.filter((each) => keyOf(each) !== key))}
      />
      {!account && <p>{texts.chooseAccountFirst[language]}</p>}
      {account && !isFixed && (
        <div className="alert-choice__add">
          <label htmlFor={`${id}-kind`}>{texts.resourceKind[language]}</label>
          <select id={`${id}-kind`} value={kind} onChange={({ target }) => setKind(target.value)}>
            <option value="">–</option>
            {kinds.map(({ slug, label }) => (
              <option key={slug} value={slug}>
                {label[language]}
              </option>
            ))}
          </select>
          {kind !== '' && (
            <>
              <label htmlFor={`${id}-which`}>{texts.resourceName[language]}</label>
              <select
                id={`${id}-which`}
                value=""
                disabled={isLoading || offered.length === 0}
                onChange={({ target }) =>
                  target.value !== '' && setValue([...chosen, { kind, id: target.value }])
                }
              >
                <option value="">
                  {!isLoading && offered.length === 0 ? texts.noResources[language] : '–'}
                </option>
                {offered.map(([key, name]) => (
                  <option key={key} value={key.slice(kind.length + 1)}>
                    {name}
                  </option>
                ))}
              </select>
            </>
          )}
        </div>
      )}
      <FieldDescription path={path} description={texts.resourcesHelp} />
    </fieldset>
  )
}
