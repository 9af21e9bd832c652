import type { Scope } from './grant.ts'

/** The user's own document in `users`. */
export const self: Scope = ({ id }) => ({ id: { equals: id } })

/** The account's own document in `customers`. */
export const ownAccount: Scope = (actor) => actor.kind === 'account' && { id: { equals: actor.customer } }

/** In `users`: everybody but staff. */
export const peopleOfAccounts: Scope = () => ({ customer: { exists: true } })
