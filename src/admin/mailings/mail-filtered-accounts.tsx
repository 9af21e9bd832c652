import { countLimit } from '../../payload/adapter/bounded-counts.ts'
import { MailFilteredAccountsButton } from './mail-filtered-accounts-button.tsx'

/** Above the list of customers: a message to all that were found, or to those that are selected. */
export const MailFilteredAccounts = () => <MailFilteredAccountsButton countLimit={countLimit} />
