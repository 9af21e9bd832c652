import { idsInPath } from './ids-in-path.ts'

/** In a statement: whether the user's own row admits them. */
export const admittedUser = (user: string): string =>
  `(${user}.locked is not true and ${user}.activation is distinct from 'pending' and ${user}.deleted_at is null)`

/** In a statement: whether an account's own row admits its users, and those of the accounts below it. */
export const admittedAccount = (account: string): string =>
  `(${account}.status = 'enabled' and ${account}.deleted_at is null)`

/** The condition that a user is admitted, by the aliases of the tables of the user and of their account, if any. */
export const admitted = ({ user, account }: { user: string; account: string }): string => `
  (${admittedUser(user)} and (${user}.customer_id is null or (${admittedAccount(account)} and not exists (
    select from customers above
    where above.id = any(${idsInPath(`${account}.path`)}) and not ${admittedAccount('above')}
  ))))`
