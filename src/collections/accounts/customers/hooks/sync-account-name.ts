import type { CollectionBeforeChangeHook } from 'payload'
import { chooseAccountName } from '../../../../domain/accounts/account-name.ts'

/** Whoever may write a person's name changes the account's with it, even without the right to name accounts. */
export const syncAccountName: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update' || !originalDoc) return data
  const name = chooseAccountName({
    given: data.name,
    before: originalDoc,
    after: { ...originalDoc, ...data },
  })
  return name === originalDoc.name ? data : { ...data, name }
}
