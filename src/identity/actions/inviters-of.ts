import { requireUser } from '../../access/can.ts'
import type { Can } from '../../kernel/action/define-action.ts'

/** The roles that may create the first link of a login; checked for the locked user, see `lockPendingUser`. */
export const invitersOf: Can = {
  roles: { administrator: 'all', support: 'users of accounts', manager: 'the own subtree' },
  codes: ['unauthenticated', 'not_found', 'forbidden'],
  authorize: (ctx) => {
    requireUser(ctx)
  },
}
