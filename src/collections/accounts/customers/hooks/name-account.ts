import type { CollectionBeforeValidateHook } from 'payload'
import { chooseAccountName } from '../../../../domain/accounts/account-name.ts'

/**
 * Derives the name of an account from the names of its person, once all of them are clean. A change of a person's name
 * also changes the account's, even without the right to name accounts.
 */
export const nameAccount: CollectionBeforeValidateHook = ({ data, operation, originalDoc }) => {
  if (!data) return data
  const before = operation === 'update' ? originalDoc : undefined
  const name = chooseAccountName({ given: data.name, before, after: { ...before, ...data } })
  return { ...data, name }
}
