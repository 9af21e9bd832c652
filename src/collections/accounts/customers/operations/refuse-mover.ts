import type { PayloadRequest } from 'payload'
import { actorOf } from '../../../../access/actor.ts'
import { Problem } from '../../../../errors/problem.ts'

/**
 * Refuses whoever may not move this account: administrators move any, managers of an integrator those below their own.
 * @throws Problem `unauthenticated`; `not_found` to who does not see the account; `forbidden` to who does
 */
export const refuseMover = async (req: PayloadRequest, id: string): Promise<void> => {
  const actor = actorOf(req.user)
  if (actor.kind === 'anonymous') throw new Problem('unauthenticated')
  const { totalDocs: isReadable } = await req.payload.count({
    collection: 'customers',
    where: { id: { equals: id } },
    req,
    overrideAccess: false,
  })
  if (!isReadable) throw new Problem('not_found')
  const mayMove =
    actor.role === 'administrator' ||
    (actor.kind === 'account' && actor.role === 'manager' && actor.isIntegrator && actor.customer !== id)
  if (!mayMove) throw new Problem('forbidden')
}
