import type { Customer } from '../../../payload-types.ts'

/** The initial values of the fields that managers edit of their account. */
export const contactOf = (account: Customer) => ({
  name: account.name ?? '',
  firstName: account.firstName ?? '',
  lastName: account.lastName ?? '',
  email: account.email,
  telephone: account.telephone ?? '',
  address: account.address ?? '',
  postalCode: account.postalCode ?? '',
  city: account.city ?? '',
  country: account.country ?? '',
  timezone: account.timezone ?? '',
  language: account.language ?? '',
  homeDashboard:
    (typeof account.homeDashboard === 'object' ? account.homeDashboard?.id : account.homeDashboard) ?? '',
})
