import { bulkIds } from '../../../bulk/actions/bulk-ids.ts'
import { bulkCustomersImpact } from './bulk-impact.ts'
import { bulkCustomers } from './bulk.ts'
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
  bulkCustomers,
  bulkCustomersImpact,
  bulkIds('customers'),
  customerEmailRecipients,
  emailCustomer,
]
