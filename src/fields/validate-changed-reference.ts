import type { RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { Problem } from '../kernel/errors/problem.ts'
import { isId } from '../domain/is-id.ts'
import { say } from '../i18n/say.ts'
import { gateTexts } from '../i18n/texts/gate.ts'

/**
 * A reference is looked up when it is set or changed; one that was there before needs no query at every edit. Payload
 * takes a look-up that failed for a reference to nothing: when the transaction went with it, the database is to blame.
 */
export const validateChangedReference: RelationshipFieldSingleValidation = async (value, options) => {
  if (typeof value === 'string' && value === options.previousValue) return true
  // The database would not compare it with ids, and end the transaction.
  if (typeof value === 'string' && value !== '' && !isId(value))
    return say(options.req, gateTexts.field.reference)
  const isInTransaction = Boolean(options.req.transactionID)
  const verdict = await relationship(value, options)
  if (verdict !== true && isInTransaction && !options.req.transactionID) {
    throw new Problem('unavailable', { retryAfterSeconds: 2 })
  }
  return verdict
}
