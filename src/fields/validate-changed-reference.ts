import type { RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { Problem } from '../kernel/errors/problem.ts'
import { isId } from '../domain/is-id.ts'
import { translate } from '../i18n/translate.ts'
import { requestTexts } from '../i18n/texts/requests.ts'

/**
 * A reference is looked up when it is set or changed; one that was there before needs no query at every edit. Payload
 * takes a look-up that failed for a reference to nothing: when the transaction went with it, the database is to blame.
 */
export const validateChangedReference: RelationshipFieldSingleValidation = async (value, options) => {
  if (typeof value === 'string' && value === options.previousValue) return true
  // The database would not compare it with ids, and end the transaction.
  if (typeof value === 'string' && value !== '' && !isId(value))
    return translate(options.req, requestTexts.field.reference)
  const isInTransaction = Boolean(options.req.transactionID)
  const verdict = await relationship(value, options)
  if (verdict !== true && isInTransaction && !options.req.transactionID) {
    throw new Problem('unavailable', { retryAfterSeconds: 2 })
  }
  return verdict
}
