import type { PayloadRequest } from 'payload'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { requireReadable } from './require-readable.ts'

/**
 * Refuses whoever has no business with this account, such as to write to its people or to ask what an action on it would
 * hit: staff have with every account, managers with their own and those below it.
 * @returns the id of who asks
 * @throws Problem `unauthenticated`; `not_found` to who does not see the account; `forbidden` to members
 */
export const assertCanActOn = async (req: PayloadRequest, id: string): Promise<string> => {
  const actor = await requireReadable(req, id)
  if (actor.role === 'member') throw new Problem('forbidden')
  return actor.id
}
