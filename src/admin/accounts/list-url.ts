/** The list of a collection, of what belongs to one account: `listURL('users', 'customer', id)`. */
export const listURL = (slug: string, field: 'customer' | 'parent' | 'agencyId', value: string): string =>
  `/admin/collections/${slug}?${new URLSearchParams({ [`where[${field}][equals]`]: value })}`
