import type { AccountType } from '../../domain/accounts/tree-position.ts'

type Known = { type?: AccountType; parent?: string | undefined }

/** The URL of the form for a new account, with known values prefilled. */
export const newAccountURL = ({ type, parent }: Known = {}): string => {
  const query = new URLSearchParams({ ...(type && { type }), ...(parent && { parent }) }).toString()
  return `/admin/collections/customers/create${query && `?${query}`}`
}
