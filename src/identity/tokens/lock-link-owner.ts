import type { PayloadRequest, TypedUser } from 'payload'
import { customerIdOf } from '../../domain/accounts/customer-id-of.ts'
import { isKnown } from '../../kernel/actor.ts'
import { contextOf } from '../../kernel/context.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { lockUser } from '../lock-user.ts'

/**
 * The login that a caller requests a link for, with its row locked: staff for users of accounts, administrators for all
 * users, managers for their subtree.
 * @throws Problem `unauthenticated` | `forbidden` | `not_found`
 */
export const lockLinkOwner = async (req: PayloadRequest, userId: unknown): Promise<TypedUser> => {
  const actor = contextOf(req).actor
  if (!isKnown(actor)) throw new Problem('unauthenticated')
  if (typeof userId !== 'string') throw new Problem('not_found')
  const read = async () =>
    req.payload.findByID({ collection: 'users', id: userId, depth: 0, req, overrideAccess: false })
  const isStaffUser = customerIdOf(await read()) === null
  if (actor.role === 'member' || (isStaffUser && actor.role !== 'administrator'))
    throw new Problem('forbidden')
  if (!(await lockUser(req, userId))) throw new Problem('not_found')
  return { ...(await read()), collection: 'users' }
}
