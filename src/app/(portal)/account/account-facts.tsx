import { formatTelephone } from '../../../i18n/format-telephone.ts'
import { countryName } from '../../../ui/fields/country-name.ts'
import type { Language } from '../../../i18n/language.ts'
import { customerTexts } from '../../../i18n/texts/accounts.ts'
import { portalTexts } from '../../../i18n/texts/portal.ts'
import type { Customer } from '../../../payload-types.ts'
import { Facts } from '../parts/facts.tsx'

/** The contact data of an account. */
export const AccountFacts = ({ account, language }: { account: Customer; language: Language }) => {
  const town = [account.postalCode, account.city].filter(Boolean).join(' ')
  const telephone = account.telephone ? formatTelephone(account.telephone, language) : null
  const country = account.country ? countryName(account.country, language) : null
  return (
    <Facts
      heading={portalTexts.account}
      language={language}
      rows={[
        { label: customerTexts.name, value: account.name },
        { label: customerTexts.email, value: account.email },
        { label: customerTexts.telephone, value: telephone },
        { label: portalTexts.address, value: [account.address, town, country].filter(Boolean).join('\n') },
      ]}
    />
  )
}
