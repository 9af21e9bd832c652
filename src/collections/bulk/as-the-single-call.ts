import { signedIn } from '../../access/can.ts'
import type { Can } from '../../kernel/action/define-action.ts'

/** Each document is decided for itself, by the rule of the single call; what the caller may not is a result of its own. */
export const asTheSingleCall: Can = {
  ...signedIn,
  roles: {
    administrator: 'as for each document',
    support: 'as for each document',
    manager: 'as for each document',
    member: 'as for each document',
  },
}
