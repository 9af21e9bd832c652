'use client'

import type { Language } from '../../i18n/language.ts'
import { createTexts as texts } from '../../i18n/texts/create.ts'
import { choiceOptions } from '../../ui/fields/choice-options.ts'
import { Field } from '../../ui/inputs/field.tsx'
import { InputControl } from '../../ui/inputs/input-control.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import type { CustomerState } from './customer-state.ts'
import { customerTypes } from './customer-type.ts'
import type { Inputs } from './input-list.tsx'
import { RadioRow } from './radio-row.tsx'
import { ZoneLine } from './zone-line.tsx'

type Props = { inputs: Inputs; state: CustomerState; usualLanguage: Language }

/** Who the customer is: the fields that are always there. */
export const CustomerMain = ({ inputs, state, usualLanguage }: Props) => {
  const language = useLanguage()
  const { type, country, group } = state
  const { name, firstName, lastName, email, telephone, timezone, language: mails } = inputs
  return (
    <>
      <RadioRow
        name="customer-type"
        legend={texts.type[language]}
        isLegendHidden
        look="tabs"
        value={type}
        options={customerTypes.map(({ value, label }) => ({ value, label: label[language] }))}
        onChange={state.setType}
      />
      {name && (
        <div hidden={type === 'person'}>
          <InputControl input={{ ...name, isRequired: true }} />
        </div>
      )}
      <div className="create__row">
        {firstName && <InputControl input={{ ...firstName, isRequired: type === 'person' }} />}
        {lastName && <InputControl input={{ ...lastName, isRequired: type === 'person' }} />}
        {email && (
          <div
            onInput={({ target }) =>
              target instanceof HTMLInputElement && state.proposal.follow(target.value)
            }
          >
            <InputControl input={email} />
          </div>
        )}
        {telephone && <InputControl input={telephone} />}
        {inputs.country && (
          <Field input={inputs.country}>
            {(bound) => (
              <select {...bound} value={country} onChange={({ target }) => state.setCountry(target.value)}>
                <option value="">{texts.none[language]}</option>
                {choiceOptions('countries', language).map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {inputs.group && (
          <Field input={inputs.group}>
            {(bound) => (
              <select {...bound} value={group} onChange={({ target }) => state.setGroup(target.value)}>
                <option value="">{texts.none[language]}</option>
                {inputs.group?.options?.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      {timezone && mails && (
        <ZoneLine zone={timezone} mails={mails} country={country} usual={usualLanguage} />
      )}
    </>
  )
}
