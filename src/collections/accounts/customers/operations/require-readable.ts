import type { PayloadRequest } from 'payload'
import { actorOf, type KnownActor } from '../../../../kernel/actor.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'

/**
 * Who asks about an account that they see; looked at in the transaction of `req`, where there is one.
 * @throws Problem `unauthenticated`; `not_found` to who does not see the account
 */
export const requireReadable = async (req: PayloadRequest, id: string): Promise<KnownActor> => {
  const actor = actorOf(req.user)
  if (actor.kind === 'anonymous') throw new Problem('unauthenticated')
  const { totalDocs: isReadable } = await req.payload.count({
    collection: 'customers',
    where: { id: { equals: id } },
    req,
    overrideAccess: false,
  })
  if (!isReadable) throw new Problem('not_found')
  return actor
}
