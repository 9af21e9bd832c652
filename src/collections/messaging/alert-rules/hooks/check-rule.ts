import type { CollectionBeforeValidateHook } from 'payload'
import { Problem, type FieldProblem } from '../../../../kernel/errors/problem.ts'
import { isId } from '../../../../domain/is-id.ts'
import { idOf, idsOf } from '../ids-of.ts'
import { checkResources } from '../operations/check-resources.ts'
import { checkRecipients } from '../operations/check-recipients.ts'
import { countRules } from '../operations/count-rules.ts'

/**
 * A rule notifies users of its own account about resources of that account. Users and resources already in the rule are
 * not validated again: they may have left the account, and then have no effect.
 */
export const checkRule: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  const customer = idOf(operation === 'update' ? originalDoc?.customer : data.customer)
  // Without a valid account, the field itself reports the error.
  if (!isId(customer)) return data
  const before = { recipients: idsOf(originalDoc?.recipients), resources: originalDoc?.resources }
  // Sequential: they share the connection of the transaction.
  const problems = [
    await checkRecipients(req, { customer, named: data.recipients, before: before.recipients }),
    await checkResources(req, { customer, named: data.resources, before: before.resources }),
    operation === 'create' ? await countRules(req, customer) : undefined,
  ]
  const fields = problems.filter((problem): problem is FieldProblem => problem !== undefined)
  if (fields.length > 0) throw new Problem('validation_failed', { fields })
  return data
}
