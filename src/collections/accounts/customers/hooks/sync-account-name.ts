import type { CollectionBeforeChangeHook } from 'payload'
import { chooseAccountName } from '../../../../domain/accounts/account-name.ts'

/** A change of a person's name also changes the account's, even without the right to name accounts. */
export const syncAccountName: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update' || !originalDoc) return data
  const name = chooseAccountName({
    given: data.name,
    before: originalDoc,
    after: { ...originalDoc, ...data },
  })
  return name === originalDoc.name ? data : { ...data, name }
}
