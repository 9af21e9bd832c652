/** The account of a user's document, as id or populated; null for staff. */
export const customerIdOf = (user: unknown): string | null => {
  const customer = typeof user === 'object' && user !== null && 'customer' in user ? user.customer : null
  if (typeof customer === 'string') return customer
  return typeof customer === 'object' && customer !== null && 'id' in customer ? String(customer.id) : null
}
