/** The URL of a list, filtered by account: `listURL('users', 'customer', id)`. */
export const listURL = (slug: string, field: 'customer' | 'parent' | 'agencyId', value: string): string =>
  `/admin/collections/${slug}?${new URLSearchParams({ [`where[${field}][equals]`]: value })}`
