import type { Can } from '../../kernel/action/define-action.ts'
import { invitersOf } from './inviters-of.ts'

/** The roles that may have others choose a new password; checked for the locked user, see `lockUserToReset`. */
export const resettersOf: Can = {
  ...invitersOf,
  roles: {
    administrator: 'all others',
    support: 'users of accounts',
    manager: 'others in the own subtree',
  },
}
