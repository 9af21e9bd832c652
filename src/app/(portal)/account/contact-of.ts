import { formatTelephone } from '../../../i18n/format-telephone.ts'
import type { Language } from '../../../i18n/language.ts'
import type { Customer } from '../../../payload-types.ts'

/** The initial values of the fields that managers edit of their account. */
export const contactOf = (account: Customer, language: Language) => ({
  name: account.name ?? '',
  firstName: account.firstName ?? '',
  lastName: account.lastName ?? '',
  email: account.email,
  telephone: account.telephone ? formatTelephone(account.telephone, language) : '',
  address: account.address ?? '',
  postalCode: account.postalCode ?? '',
  city: account.city ?? '',
  country: account.country ?? '',
  timezone: account.timezone ?? '',
  language: account.language ?? '',
  homeDashboard:
    (typeof account.homeDashboard === 'object' ? account.homeDashboard?.id : account.homeDashboard) ?? '',
})
