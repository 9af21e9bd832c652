import { redirect } from 'next/navigation.js'
import type { TypedUser } from 'payload'
import { actorOf, type AccountActor } from '../../../kernel/actor.ts'
import { accountTimezone } from './account-timezone.ts'
import { visitor, type Visitor } from './visitor.ts'

export type AccountVisitor = Visitor & {
  user: TypedUser
  actor: AccountActor
  isManager: boolean
  /** The user's own time zone, else that of the account, else that of the browser. */
  timezone: string | null
}

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
  const chosen = user.timezone || (await accountTimezone(visit.req, actor.customer))
  return { ...visit, user, actor, isManager: actor.role === 'manager', timezone: chosen ?? visit.browserZone }
}
