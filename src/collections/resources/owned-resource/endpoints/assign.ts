import type { Endpoint } from 'payload'
import { Problem, type FieldProblem } from '../../../../kernel/errors/problem.ts'
import { isId } from '../../../../domain/is-id.ts'
import { isRecord } from '../../../../kernel/is-record.ts'
import { say } from '../../../../i18n/say.ts'
import type { Text } from '../../../../i18n/text.ts'
import { gateTexts } from '../../../../i18n/texts/gate.ts'
import { resourceTexts } from '../../../../i18n/texts/resources.ts'
import { assignResources } from '../operations/assign-resources.ts'
import { mostAssigned } from '../../../../domain/resources/most-assigned.ts'

type Kind = { slug: string; labels: { plural: Text } }

/**
 * `POST /api/<slug>/assign { ids, customer }` → `{ assigned, message }`: gives up to a thousand resources to one account,
 * all of them or none; `customer: null` takes them from theirs.
 */
export const assign = ({ slug, labels }: Kind): Endpoint => ({
  path: '/assign',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Problem('unauthenticated')
    const collection = req.payload.config.collections.find((each) => each.slug === slug)
    if (!collection) throw new Problem('not_found')
    const { ids, customer } = readBody(req.data)
    const assigned = await assignResources(req, { collection, ids, customer })
    const text = customer === null ? resourceTexts.unassigned : resourceTexts.assigned
    const message = say(req, text, { kind: say(req, labels.plural), count: assigned })
    return Response.json({ assigned, message })
  },
})

const readBody = (data: unknown): { ids: string[]; customer: string | null } => {
  const { ids, customer } = isRecord(data) ? data : {}
  const areIds = Array.isArray(ids) && ids.every(isId)
  const isAccount = customer === null || isId(customer)
  if (areIds && ids.length > 0 && ids.length <= mostAssigned && isAccount) return { ids, customer }
  const fields: FieldProblem[] = []
  if (!areIds) fields.push({ path: 'ids', code: 'invalid', text: resourceTexts.assignList })
  else if (ids.length === 0) fields.push({ path: 'ids', code: 'required', text: resourceTexts.assignNone })
  else if (ids.length > mostAssigned) {
    const values = { limit: mostAssigned }
    fields.push({ path: 'ids', code: 'too_many', text: resourceTexts.assignTooMany, values })
  }
  if (customer === undefined)
    fields.push({ path: 'customer', code: 'required', text: gateTexts.field.required })
  else if (!isAccount) fields.push({ path: 'customer', code: 'invalid', text: gateTexts.field.reference })
  throw new Problem('validation_failed', { fields })
}
