import type { PayloadRequest, Where } from 'payload'
import type { FieldProblem } from '../../../../kernel/errors/problem.ts'
import { isId } from '../../../../domain/is-id.ts'
import { alertTexts as texts } from '../../../../i18n/texts/alerts.ts'
import { idsOf } from '../ids-of.ts'

type Named = { customer: string; named: unknown; before: unknown[] }

export const maxRecipients = 50

/** New recipients must belong to the account; any others are treated as nonexistent. */
export const checkRecipients = async (
  req: PayloadRequest,
  { customer, named, before }: Named,
): Promise<FieldProblem | undefined> => {
  const path = 'recipients'
  const ids = idsOf(named)
  if (ids.length > maxRecipients)
    return { path, code: 'too_many', text: texts.tooMany, values: { limit: maxRecipients } }
  const added = ids.filter((id) => !before.includes(id))
  if (added.length === 0) return undefined
  const invalid = { path, code: 'invalid', text: texts.wrongRecipients }
  if (!added.every(isId)) return invalid
  const where: Where = { and: [{ id: { in: added } }, { customer: { equals: customer } }] }
  const { totalDocs } = await req.payload.count({ collection: 'users', where, req, overrideAccess: false })
  return totalDocs < added.length ? invalid : undefined
}
