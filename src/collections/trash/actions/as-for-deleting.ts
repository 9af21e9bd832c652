import { requireUser } from '../../../access/can.ts'
import type { Can } from '../../../kernel/action/define-action.ts'

/** The collection's own delete rule, which the operation checks for the document. */
export const asForDeleting: Can = {
  roles: {
    administrator: 'as for deleting',
    support: 'as for deleting',
    manager: 'as for deleting',
    member: 'as for deleting',
  },
  codes: ['unauthenticated', 'not_found', 'forbidden'],
  authorize: (ctx) => {
    requireUser(ctx)
  },
}
