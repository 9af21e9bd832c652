import type { PayloadRequest } from 'payload'
import { actorOf } from '../../../../kernel/actor.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'

/**
 * Templates are the business of staff; to everybody else they are not there.
 * @returns the id of the member of staff
 */
export const refuseOthers = (req: PayloadRequest, { mayEdit }: { mayEdit: boolean }): string => {
  const actor = actorOf(req.user)
  if (actor.kind === 'anonymous') throw new Problem('unauthenticated')
  if (actor.kind !== 'staff') throw new Problem('not_found')
  if (mayEdit && actor.role !== 'administrator') throw new Problem('forbidden')
  return actor.id
}
