import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { countryName } from '../../../ui/fields/country-name.ts'
import type { Language } from '../../../i18n/language.ts'
import { customerTexts } from '../../../i18n/texts/accounts.ts'
import { portalTexts } from '../../../i18n/texts/portal.ts'
import type { Customer } from '../../../payload-types.ts'
import { Facts } from '../parts/facts.tsx'

/** The contact data of an account. */
export const AccountFacts = ({ account, language }: { account: Customer; language: Language }) => {
  const town = [account.postalCode, account.city].filter(Boolean).join(' ')
  const country = account.country ? countryName(account.country, language) : null
  return (
    <Facts
      heading={portalTexts.account}
      language={language}
      rows={[
        { label: customerTexts.name, value: account.name },
        { label: customerTexts.email, value: account.email },
        { label: customerTexts.telephone, value: telephoneNumber(account.telephone) },
        { label: portalTexts.address, value: [account.address, town, country].filter(Boolean).join('\n') },
      ]}
    />
  )
}

/** E.164 in a readable format: "+49 30 901820". */
const telephoneNumber = (number: string | null | undefined): string | undefined =>
  number ? (parsePhoneNumberFromString(number)?.formatInternational() ?? number) : undefined
