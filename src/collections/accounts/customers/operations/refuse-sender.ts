import type { PayloadRequest } from 'payload'
import { actorOf } from '../../../../access/actor.ts'
import { Problem } from '../../../../errors/problem.ts'

/**
 * Refuses whoever may not write to the people of this account: staff write to every account, managers to their own and
 * those below it.
 * @returns the id of the sender
 * @throws Problem `unauthenticated`; `not_found` to who does not see the account; `forbidden` to members
 */
export const refuseSender = async (req: PayloadRequest, id: string): Promise<string> => {
  const actor = actorOf(req.user)
  if (actor.kind === 'anonymous') throw new Problem('unauthenticated')
  const { totalDocs: isReadable } = await req.payload.count({
    collection: 'customers',
    where: { id: { equals: id } },
    req,
    overrideAccess: false,
  })
  if (!isReadable) throw new Problem('not_found')
  if (actor.role === 'member') throw new Problem('forbidden')
  return actor.id
}
