import { customerEmailRecipients } from './email-recipients.ts'
import { emailCustomer } from './email.ts'
import { customerImpact } from './impact.ts'
import { moveCustomer } from './move.ts'
import { takenValues } from './taken.ts'
import { customerTree } from './tree.ts'

/** The actions of customers. */
export const customerActions = [
  customerTree,
  takenValues,
  customerImpact,
  moveCustomer,
  customerEmailRecipients,
  emailCustomer,
]
