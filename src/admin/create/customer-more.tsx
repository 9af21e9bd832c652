'use client'

import { createTexts as texts, roleTexts } from '../../i18n/texts/create.ts'
import { InputControl } from '../../ui/inputs/input-control.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { customerPaths as paths } from './customer-paths.ts'
import type { CustomerState } from './customer-state.ts'
import { storedType } from './customer-type.ts'
import { InputList, type Inputs } from './input-list.tsx'
import { SelectField } from './select-field.tsx'

type Props = { inputs: Inputs; state: CustomerState }

/** The fields of a new customer that are rarely filled in. */
export const CustomerMore = ({ inputs, state }: Props) => {
  const language = useLanguage()
  const { type, status, role } = state
  const { kind } = inputs
  const roleInput = inputs['login.role']
  const isManager = role === 'manager'
  return (
    <>
      <div className="create__row">
        {type === 'partner' && kind && (
          <InputControl input={{ ...kind, isRequired: true, value: storedType(type).kind }} />
        )}
        {inputs.status && <SelectField input={inputs.status} value={status} onChange={state.setStatus} />}
      </div>
      <InputList inputs={inputs} paths={status === 'disabled' ? ['statusReason', 'disabledUntil'] : []} />
      <InputList inputs={inputs} paths={['externalId', 'agencyId', 'metadata']} />
      <div hidden={state.way === 'none'}>
        {roleInput && (
          <SelectField
            input={{
              ...roleInput,
              help: (isManager ? roleTexts.manager : roleTexts.member)[language],
              isRequired: true,
            }}
            value={role}
            onChange={state.setRole}
          />
        )}
        <p className="create__line">{texts.moreHelp[language]}</p>
        <InputList inputs={inputs} paths={paths.moreLogin.filter((path) => path !== 'login.role')} />
        <InputList inputs={inputs} paths={paths.moreSwitches} />
      </div>
    </>
  )
}
