import type { CollectionBeforeValidateHook } from 'payload'
import { assertRecipients } from '../operations/assert-recipients.ts'

export const checkRecipients: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation === 'create' && data) await assertRecipients(req, data)
  return data
}
