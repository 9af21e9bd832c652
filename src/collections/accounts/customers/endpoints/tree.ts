import type { Endpoint, PayloadRequest } from 'payload'
import { refuseMembers } from '../../../../access/refuse-members.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { isId } from '../../../../domain/is-id.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { gateTexts } from '../../../../i18n/texts/gate.ts'
import { readTree } from '../operations/read-tree.ts'
import { readTreeCursor } from '../operations/tree-cursor.ts'
import type { TreePlace } from '../operations/tree-statement.ts'

const limits = { min: 1, max: 100, usual: 50 }

/** `GET /api/customers/tree?parent=&after=&limit=` for staff and managers → `{ nodes, next }`; see `readTree`. */
export const tree: Endpoint = {
  path: '/tree',
  method: 'get',
  handler: async (req) => {
    refuseMembers(req)
    const { parent, after, limit } = askedOf(req)
    return Response.json(
      await readTree(req, { parent: readParent(parent), after: readAfter(after), limit: readLimit(limit) }),
    )
  },
}

const askedOf = ({ query }: PayloadRequest): Record<string, unknown> => ({ ...query })

const readParent = (parent: unknown): string | null => {
  if (parent === undefined) return null
  if (!isId(parent)) throw new Problem('not_found')
  return parent
}

const readAfter = (after: unknown): TreePlace | null => {
  if (after === undefined) return null
  const place = typeof after === 'string' ? readTreeCursor(after) : undefined
  if (!place)
    throw new Problem('validation_failed', {
      fields: [{ path: 'after', code: 'invalid', text: customerTexts.treeCursor }],
    })
  return place
}

const readLimit = (limit: unknown): number => {
  if (limit === undefined) return limits.usual
  const { min, max } = limits
  const number = typeof limit === 'string' && /^\d{1,3}$/.test(limit) ? Number(limit) : NaN
  if (!(number >= min && number <= max))
    throw new Problem('bad_request', {
      text: gateTexts.query.wholeNumber,
      values: { name: 'limit', min, max },
    })
  return number
}
