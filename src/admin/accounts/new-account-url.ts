import type { AccountType } from '../../domain/accounts/tree-position.ts'

/** The URL of the form for a new account, with known values prefilled. */
export const newAccountURL = ({ type, parent }: { type: AccountType; parent?: string | undefined }): string =>
  `/admin/collections/customers/create?${new URLSearchParams({ type, ...(parent && { parent }) })}`
