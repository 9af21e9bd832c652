import type { AccountType } from '../../domain/accounts/tree-position.ts'

/** The form for a new account, with what is known about it filled in. */
export const newAccountURL = ({ type, parent }: { type: AccountType; parent?: string | undefined }): string =>
  `/admin/collections/customers/create?${new URLSearchParams({ type, ...(parent && { parent }) })}`
