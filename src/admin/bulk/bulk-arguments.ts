import { disablingOf, noDisabling, type Disabling } from '../dialogs/disabling.ts'
import type { Choice } from '../../ui/dialogs/account-picker.tsx'
import type { BulkChange } from './bulk-action.ts'

/** What is asked for before a change of many. */
export type BulkArguments = {
  disabling: Disabling
  lockedReason: string
  account: Choice | undefined
  /** The id of a group; '' for none; undefined until one is chosen. */
  group: string | undefined
}

export const noArguments: BulkArguments = {
  disabling: noDisabling,
  lockedReason: '',
  account: undefined,
  group: undefined,
}

/** The arguments as the API takes them; undefined while one is missing or wrong. */
export const argumentsOf = (
  action: BulkChange,
  { disabling, lockedReason, account, group }: BulkArguments,
  now: Date,
): Record<string, unknown> | undefined => {
  switch (action) {
    case 'disable':
      return disablingOf(disabling, now)
    case 'lock':
      return lockedReason.trim() ? { lockedReason: lockedReason.trim() } : {}
    case 'move':
      return account && { parent: account.id }
    case 'assign':
      return account && { customer: account.id }
    case 'group':
      return group === undefined ? undefined : { group: group || null }
    default:
      return {}
  }
}
