import type { CollectionBeforeValidateHook } from 'payload'
import { Problem, type FieldProblem } from '../../../../kernel/errors/problem.ts'
import { isId } from '../../../../domain/is-id.ts'
import { idOf, idsOf } from '../ids-of.ts'
import { checkResources } from '../operations/check-resources.ts'
import { checkRecipients } from '../operations/check-recipients.ts'
import { countRules } from '../operations/count-rules.ts'

/**
 * A rule tells users of its very account, about resources of that account. Whom and what it has named before is not asked
 * about again: they may have left since, and then get nothing.
 */
export const checkRule: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  const customer = idOf(operation === 'update' ? originalDoc?.customer : data.customer)
  // Without an account, or with none that can be one, the field itself says so.
  if (!isId(customer)) return data
  const before = { recipients: idsOf(originalDoc?.recipients), resources: originalDoc?.resources }
  // One after the other: they share the connection of the transaction.
  const problems = [
    await checkRecipients(req, { customer, named: data.recipients, before: before.recipients }),
    await checkResources(req, { customer, named: data.resources, before: before.resources }),
    operation === 'create' ? await countRules(req, customer) : undefined,
  ]
  const fields = problems.filter((problem): problem is FieldProblem => problem !== undefined)
  if (fields.length > 0) throw new Problem('validation_failed', { fields })
  return data
}
