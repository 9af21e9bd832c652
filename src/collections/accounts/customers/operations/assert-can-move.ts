import type { PayloadRequest } from 'payload'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { requireReadable } from './require-readable.ts'

/**
 * Refuses whoever may not move this account: administrators move any, managers of an integrator those below their own.
 * @throws Problem `unauthenticated`; `not_found` to who does not see the account; `forbidden` to who does
 */
export const assertCanMove = async (req: PayloadRequest, id: string): Promise<void> => {
  const actor = await requireReadable(req, id)
  const mayMove =
    actor.role === 'administrator' ||
    (actor.kind === 'account' && actor.role === 'manager' && actor.isIntegrator && actor.customer !== id)
  if (!mayMove) throw new Problem('forbidden')
}
