import { z } from 'zod'
import { accountTeam, managersAbove } from '../../../../access/can.ts'
import { impactActions } from '../../../../domain/accounts/impact.ts'
import { concurrently } from '../../../../identity/rate-limits/limits.ts'
import { defineAction } from '../../../../kernel/action/define-action.ts'
import { count } from '../../../../kernel/action/schemas.ts'
import { checkMove } from '../operations/check-move.ts'
import { readImpact } from '../operations/read-impact.ts'
import { parentAccount } from './parent-account.ts'

const kind = z.object({ total: count, change: count, stay: count })

/**
 * The impact of an action, with a count for each kind of resource. With `parent` it validates the move and throws what
 * the move would throw.
 */
export const customerImpact = defineAction({
  on: 'customers',
  verb: 'impact',
  about: 'document',
  method: 'get',
  name: 'customerImpact',
  summary: 'How much disabling, enabling, deleting or moving an account would hit, itself included',
  can: accountTeam,
  input: z.object({
    action: z.enum(impactActions),
    parent: parentAccount.nullable().optional().meta({
      description: 'Of a move: the account above, or “null” for the top. A place that is refused is a 400.',
    }),
  }),
  output: z
    .object({
      action: z.enum(impactActions),
      ...{ customers: count, users: count },
      resources: z.record(z.string(), kind),
    })
    .catchall(z.union([count, z.enum(impactActions), z.record(z.string(), kind)])),
  graphql: {},
  // Counting a large subtree takes seconds on a connection of its own: one account gets less than half of all.
  limit: concurrently({ each: 8 }),
  codes: ['validation_failed', 'unavailable'],
  isRepeatable: true,
  audit: false,
  run: async ({ ctx, id, input: { action, parent } }) => {
    if (action === 'move' && parent !== undefined) {
      await managersAbove.authorize(ctx, id)
      await checkMove(ctx.req, id, parent)
    }
    const { customers, users, resources } = await readImpact(ctx.req, id, action)
    const changes = Object.entries(resources).map(([slug, { change }]) => [slug, change])
    return { action, customers, users, ...Object.fromEntries(changes), resources }
  },
})
