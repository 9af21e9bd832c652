import { requireUser } from '../../access/can.ts'
import type { Can } from '../../kernel/action/define-action.ts'

/** Those who may hand out the first link of a login; decided for the user whose row is locked, see `lockPendingUser`. */
export const invitersOf: Can = {
  roles: { administrator: 'all', support: 'users of accounts', manager: 'the own subtree' },
  codes: ['unauthenticated', 'not_found', 'forbidden'],
  authorize: (ctx) => {
    requireUser(ctx)
  },
}
