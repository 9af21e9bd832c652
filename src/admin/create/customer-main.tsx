'use client'

import type { Language } from '../../i18n/language.ts'
import { createTexts as texts } from '../../i18n/texts/create.ts'
import { InputControl } from '../../ui/inputs/input-control.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import type { CustomerState } from './customer-state.ts'
import { customerTypes } from './customer-type.ts'
import type { Inputs } from './input-list.tsx'
import { RadioRow } from './radio-row.tsx'
import { SelectField } from './select-field.tsx'
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
        {inputs.country && <SelectField input={inputs.country} value={country} onChange={state.setCountry} />}
        {inputs.group && <SelectField input={inputs.group} value={group} onChange={state.setGroup} />}
      </div>
      {timezone && mails && (
        <ZoneLine zone={timezone} mails={mails} country={country} usual={usualLanguage} />
      )}
    </>
  )
}
