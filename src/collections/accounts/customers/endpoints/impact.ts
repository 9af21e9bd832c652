import type { Endpoint, PayloadRequest } from 'payload'
import { sharerOf } from '../../../../access/sharer-of.ts'
import { impactActions, type ImpactAction } from '../../../../domain/accounts/impact.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { isId } from '../../../../domain/is-id.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { gateTexts } from '../../../../i18n/texts/gate.ts'
import { Shares } from '../../../../identity/shares.ts'
import { checkMove } from '../operations/check-move.ts'
import { readImpact } from '../operations/read-impact.ts'
import { refuseMover } from '../operations/refuse-mover.ts'
import { refuseStranger } from '../operations/refuse-stranger.ts'

// A large subtree is counted for seconds on a connection of its own: the people of one account take less than half of all.
const shares = new Shares({ each: 8 })

/**
 * `GET /api/customers/:id/impact?action=disable|enable|delete|move` for staff and managers → how much of what would be
 * hit. With `parent` (an id, or `null` for the top) a move that would be refused is refused here.
 */
export const impact: Endpoint = {
  path: '/:id/impact',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const { action, parent } = askedOf(req)
    const isPlaced = action === 'move' && parent !== undefined
    await (isPlaced ? refuseMover(req, id) : refuseStranger(req, id))
    const known = readAction(action)
    if (isPlaced) await checkMove(req, id, readParent(parent))
    const { customers, users, resources } = await shares.run(sharerOf(req), () => readImpact(req, id, known))
    const hit = Object.entries(resources).map(([kind, { change }]) => [kind, change])
    return Response.json({ action: known, customers, users, ...Object.fromEntries(hit), resources })
  },
}

const askedOf = ({ query }: PayloadRequest): Record<string, unknown> => ({ ...query })

const readAction = (action: unknown): ImpactAction => {
  const known = impactActions.find((each) => each === action)
  if (known) return known
  const values = { name: 'action', example: impactActions.map((each) => `action=${each}`).join(', ') }
  throw new Problem('bad_request', { text: gateTexts.query.shape, values })
}

const readParent = (parent: unknown): string | null => {
  if (parent === 'null' || parent === '') return null
  if (isId(parent)) return parent
  throw new Problem('validation_failed', {
    fields: [{ path: 'parent', code: 'invalid', text: customerTexts.parentUnknown }],
  })
}
