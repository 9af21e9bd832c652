import type { Customer } from '../../payload-types.ts'
import type { Ancestor } from '../accounts/read-ancestors.ts'
import type { RecordContext } from '../records/record.ts'
import type { CustomerCounts } from './read-customer-counts.ts'

/** What the parts of a customer's page need. */
export type CustomerRecord = RecordContext<Customer> & {
  name: string
  /** The accounts above as far as the reader sees them, outermost first. */
  above: Ancestor[]
  counts: CustomerCounts
  isStaff: boolean
  /** What the reader may do beyond reading. */
  can: { addUsers: boolean; addAccounts: boolean; trash: boolean; runAccount: boolean }
  /** Kinds of resources that the reader may add. */
  addable: ReadonlySet<string>
}
