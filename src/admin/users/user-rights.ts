import type { KnownActor } from '../../kernel/actor.ts'

type Person = { id: string; customer?: unknown }

/** Support runs users of accounts alone; nobody runs the own login from here. */
const isRunBy = ({ role, id }: KnownActor, user: Person): boolean =>
  id !== user.id && (role !== 'support' || Boolean(user.customer))

/** What the reader may do with a login; the calls check it again. */
export const userRights = (actor: KnownActor, user: Person) => ({
  isOwn: actor.id === user.id,
  canInvite: isRunBy(actor, user),
  canLock: isRunBy(actor, user),
  canEndSessions: actor.id !== user.id && actor.role !== 'support',
  canWithdraw: isRunBy(actor, user) && actor.role !== 'support',
})
