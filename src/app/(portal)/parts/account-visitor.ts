import { redirect } from 'next/navigation.js'
import type { TypedUser } from 'payload'
import { actorOf, type AccountActor } from '../../../kernel/actor.ts'
import { zoneOf, type ReaderZone } from './reader-zone.ts'
import { visitor, type Visitor } from './visitor.ts'

export type AccountVisitor = Visitor & {
  user: TypedUser
  actor: AccountActor
  isManager: boolean
} & ReaderZone

/**
 * The user of an account who opens a page of the portal. All others are redirected; after a required sign-in the user
 * returns to `path`.
 */
export const accountVisitor = async (path: string): Promise<AccountVisitor> => {
  const { user, ...visit } = await visitor()
  if (!user) redirect(path === '/' ? '/' : `/?to=${encodeURIComponent(path)}`)
  if (user.mustChangePassword) redirect('/change-password')
  const actor = actorOf(user)
  if (actor.kind !== 'account') redirect('/admin')
  const zone = await zoneOf(visit, user, actor.customer)
  return { ...visit, user, actor, isManager: actor.role === 'manager', ...zone }
}
