'use client'

import { fillText } from '../../i18n/text.ts'
import { userActionTexts } from '../../i18n/texts/account-pages.ts'
import { bulkRunTexts } from '../../i18n/texts/bulk.ts'
import { assignTexts, dialogTexts, moveTexts, pickerTexts } from '../../i18n/texts/dialogs.ts'
import { AccountPicker } from '../../ui/dialogs/account-picker.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { useActionFacts } from '../dialogs/action-facts.tsx'
import { DisableFields } from '../dialogs/disable-fields.tsx'
import { ReasonField } from '../dialogs/reason-field.tsx'
import type { BulkChange } from './bulk-action.ts'
import type { BulkArguments } from './bulk-arguments.ts'
import { GroupField } from './group-field.tsx'

type Props = {
  slug: string
  action: BulkChange
  asked: BulkArguments
  /** Confirmed while something is missing. */
  isLacking: boolean
  fieldErrors: Record<string, string>
  onChange: (asked: BulkArguments) => void
}

/** What is asked for before a change of many. */
export const BulkFields = ({ slug, action, asked, isLacking, fieldErrors, onChange }: Props) => {
  const language = useLanguage()
  const { role } = useActionFacts()
  if (action === 'disable' && slug === 'customers')
    return (
      <DisableFields
        asked={{ ...asked.disabling, isPast: isLacking }}
        fieldErrors={fieldErrors}
        onChange={(disabling) => onChange({ ...asked, disabling })}
      />
    )
  if (action === 'lock')
    return (
      <ReasonField
        label={fillText(dialogTexts.optional, language, { label: userActionTexts.reason[language] })}
        help={userActionTexts.reasonHelp[language]}
        error={fieldErrors.lockedReason}
        rows={2}
        value={asked.lockedReason}
        onChange={(lockedReason) => onChange({ ...asked, lockedReason })}
      />
    )
  if (action === 'group')
    return (
      <GroupField
        value={asked.group}
        error={isLacking ? bulkRunTexts.chooseGroup[language] : fieldErrors.group}
        onChange={(group) => onChange({ ...asked, group })}
      />
    )
  if (action !== 'move' && action !== 'assign') return null
  const texts =
    action === 'move'
      ? { label: moveTexts.place, help: moveTexts.placeHelp, nobody: moveTexts.top }
      : { label: assignTexts.account, help: assignTexts.accountHelp, nobody: assignTexts.nobody }
  const refusal = fieldErrors[action === 'move' ? 'parent' : 'customer']
  return (
    <AccountPicker
      label={texts.label[language]}
      help={texts.help[language]}
      error={isLacking ? pickerTexts.choose[language] : refusal}
      nobody={role === 'administrator' ? texts.nobody[language] : undefined}
      isFocused
      onChoose={(account) => onChange({ ...asked, account })}
    />
  )
}
