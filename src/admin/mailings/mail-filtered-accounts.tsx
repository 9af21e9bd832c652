import { countLimit } from '../../payload/adapter/bounded-counts.ts'
import { MailFilteredAccountsButton } from './mail-filtered-accounts-button.tsx'

/** Above the list of customers: a message to all accounts found, or to the selected ones. */
export const MailFilteredAccounts = () => <MailFilteredAccountsButton countLimit={countLimit} />
