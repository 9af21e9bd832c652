import type { Customer, User } from '../../payload-types.ts'
import type { Ancestor } from '../accounts/read-ancestors.ts'
import type { RecordContext } from '../records/record.ts'
import type { userRights } from './user-rights.ts'

/** What the parts of a user's page need. */
export type UserRecord = RecordContext<User> & {
  /** The account of the user as far as the reader sees it. */
  account: Pick<Customer, 'id' | 'name' | 'country' | 'effectiveStatus'> | null
  /** The account with those above it, outermost first. */
  above: Ancestor[]
  rights: ReturnType<typeof userRights>
  canTrash: boolean
  /** Until when the activation link of a pending login works. */
  linkUntil: string | undefined
}
