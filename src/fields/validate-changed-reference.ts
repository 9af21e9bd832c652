import type { RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { Problem } from '../kernel/errors/problem.ts'
import { isId } from '../domain/is-id.ts'
import { translate } from '../i18n/translate.ts'
import { requestTexts } from '../i18n/texts/requests.ts'

/**
 * Validates a reference when it is set or changed; an unchanged one needs no query. Payload reports a failed look-up as
 * an invalid reference: if the transaction failed, the database error is thrown instead.
 */
export const validateChangedReference: RelationshipFieldSingleValidation = async (value, options) => {
  if (typeof value === 'string' && value === options.previousValue) return true
  // Comparing it with ids is an SQL error, which would abort the transaction.
  if (typeof value === 'string' && value !== '' && !isId(value))
    return translate(options.req, requestTexts.field.reference)
  const isInTransaction = Boolean(options.req.transactionID)
  const verdict = await relationship(value, options)
  if (verdict !== true && isInTransaction && !options.req.transactionID) {
    throw new Problem('unavailable', { retryAfterSeconds: 2 })
  }
  return verdict
}
