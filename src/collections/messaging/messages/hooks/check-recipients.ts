import type { CollectionBeforeValidateHook } from 'payload'
import { refuseRecipients } from '../operations/refuse-recipients.ts'

export const checkRecipients: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation === 'create' && data) await refuseRecipients(req, data)
  return data
}
