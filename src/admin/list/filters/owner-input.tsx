'use client'

import { filterTexts as texts } from '../../../i18n/texts/list.ts'
import { AccountPicker } from '../../../ui/dialogs/account-picker.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import type { OnCondition } from './filter-field.ts'

/** An account, found by typing; or none. */
export const OwnerInput = ({ onChange }: { onChange: OnCondition }) => {
  const language = useLanguage()
  return (
    <AccountPicker
      label={texts.account[language]}
      help={texts.accountHelp[language]}
      error={undefined}
      nobody={texts.empty[language]}
      onChoose={(choice) => {
        if (!choice) onChange(undefined)
        else if (choice.id === null) onChange({ operator: 'exists', value: 'false' })
        else onChange({ operator: 'equals', value: choice.id })
      }}
    />
  )
}
