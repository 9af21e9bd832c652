'use client'

import { createTexts as texts } from '../../i18n/texts/create.ts'
import type { Language } from '../../i18n/language.ts'
import { ZoneSelect } from '../../ui/inputs/zone-select.tsx'
import { AccountField } from './account-field.tsx'
import type { Chip } from './chips.tsx'
import { CustomerMore } from './customer-more.tsx'
import { customerPaths as paths } from './customer-paths.ts'
import type { CustomerState } from './customer-state.ts'
import { hasAny, InputList, type Inputs } from './input-list.tsx'

type Options = {
  inputs: Inputs
  state: CustomerState
  language: Language
  canBeAtTop: boolean
  isParentAsked: boolean
}

/** What is filled in less often, each part behind a chip. */
export const customerChips = ({ inputs, state, language, canBeAtTop, isParentAsked }: Options): Chip[] => {
  const withUser = state.way !== 'none'
  const { parent } = inputs
  const zone = inputs['login.timezone']
  return [
    {
      name: 'address',
      label: texts.address[language],
      children: <InputList inputs={inputs} paths={paths.address} />,
    },
    ...(withUser && hasAny(inputs, paths.app)
      ? [
          {
            name: 'app',
            label: texts.app[language],
            children: (
              <>
                <InputList inputs={inputs} paths={paths.app.filter((path) => path !== 'login.timezone')} />
                {zone && <ZoneSelect input={zone} country={state.country} />}
                <InputList inputs={inputs} paths={paths.appSwitches} />
              </>
            ),
          },
        ]
      : []),
    ...(parent
      ? [
          {
            name: 'belongs',
            label: texts.belongs[language],
            isLegendHidden: true,
            detail: state.parent?.id ? state.parent.name : undefined,
            isOpen: isParentAsked,
            children: (
              <AccountField
                input={parent}
                choice={state.parent}
                nobody={canBeAtTop ? texts.atTop[language] : undefined}
                onChoose={state.setParent}
              />
            ),
          },
        ]
      : []),
    ...(hasAny(inputs, paths.notes)
      ? [
          {
            name: 'notes',
            label: texts.notes[language],
            isLegendHidden: true,
            children: <InputList inputs={inputs} paths={paths.notes} />,
          },
        ]
      : []),
    {
      name: 'more',
      label: texts.more[language],
      children: <CustomerMore inputs={inputs} state={state} />,
    },
  ]
}
