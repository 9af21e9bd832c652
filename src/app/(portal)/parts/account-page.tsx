import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { PayloadRequest, TypedUser } from 'payload'
import { BrandMark } from '../../../admin/brand/brand-mark.tsx'
import { nameOfPerson } from '../../../domain/accounts/account-name.ts'
import type { Language } from '../../../i18n/language.ts'
import { fillText } from '../../../i18n/text.ts'
import { customerTexts } from '../../../i18n/texts/accounts.ts'
import { changePasswordTexts, portalTexts } from '../../../i18n/texts/portal.ts'
import { userTexts } from '../../../i18n/texts/users.ts'
import { countryName } from '../../../admin/fields/country-name.ts'
import { Facts } from './facts.tsx'
import { SignOutButton } from './sign-out-button.tsx'

type Props = { req: PayloadRequest; user: TypedUser; language: Language; brand: string }

/** What the operator keeps about the reader's account and login, and nothing else. */
export const AccountPage = async ({ req, user, language, brand }: Props) => {
  const id = typeof user.customer === 'object' ? user.customer?.id : user.customer
  const account = id
    ? await req.payload.findByID({
        collection: 'customers',
        id,
        depth: 0,
        disableErrors: true,
        req,
        overrideAccess: false,
      })
    : null
  const town = [account?.postalCode, account?.city].filter(Boolean).join(' ')
  const country = account?.country ? countryName(account.country, language) : null
  return (
    <>
      <header className="portal__header">
        <p className="portal__brand">
          <BrandMark />
          <span>{brand}</span>
        </p>
        <SignOutButton language={language} />
      </header>
      <main className="portal__main" id="main-content" tabIndex={-1}>
        <h1>{fillText(portalTexts.hello, language, { name: nameOfPerson(user) || user.username })}</h1>
        {user.role === 'manager' && (
          <p className="portal__manage">
            <a href="/admin">{portalTexts.manage[language]}</a>
            <span>{portalTexts.manageHelp[language]}</span>
          </p>
        )}
        {account && (
          <Facts
            heading={portalTexts.account}
            language={language}
            rows={[
              { label: customerTexts.name, value: account.name },
              { label: customerTexts.email, value: account.email },
              { label: customerTexts.telephone, value: telephoneNumber(account.telephone) },
              {
                label: portalTexts.address,
                value: [account.address, town, country].filter(Boolean).join('\n'),
              },
            ]}
          />
        )}
        <Facts
          heading={portalTexts.login}
          language={language}
          rows={[
            { label: userTexts.username, value: user.username },
            { label: userTexts.email, value: user.email },
            { label: portalTexts.personName, value: nameOfPerson(user) },
            {
              label: userTexts.lastLoginAt,
              value: user.lastLoginAt && formatMoment(user.lastLoginAt, language),
            },
          ]}
        />
        <p className="portal__actions">
          <a href="/change-password">{changePasswordTexts.link[language]}</a>
        </p>
        <p className="portal__note">{fillText(portalTexts.changes, language, { brand })}</p>
      </main>
    </>
  )
}

/** E.164 as people write it: "+49 30 901820". */
const telephoneNumber = (number: string | null | undefined): string | undefined =>
  number ? (parsePhoneNumberFromString(number)?.formatInternational() ?? number) : undefined

const formatMoment = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(moment))
