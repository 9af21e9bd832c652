import { nameOfPerson } from '../../../domain/accounts/account-name.ts'
import { fillText } from '../../../i18n/text.ts'
import { changePasswordTexts, portalTexts } from '../../../i18n/texts/portal.ts'
import { userTexts } from '../../../i18n/texts/users.ts'
import { AccountFacts } from '../account/account-facts.tsx'
import { readOwnAccount } from '../account/read-own-account.ts'
import type { AccountVisitor } from './account-visitor.ts'
import { Facts } from './facts.tsx'
import { portalAreas } from './portal-areas.ts'
import { PortalPage } from './portal-page.tsx'
import { Moment } from '../../../ui/moment/moment.tsx'

/** The start page of users of an account: who they are, and links to the other pages. */
export const Overview = async ({ visitor }: { visitor: AccountVisitor }) => {
  const { user, language, brand, isManager } = visitor
  const account = await readOwnAccount(visitor)
  const name = nameOfPerson(user)
  return (
    <PortalPage
      visitor={visitor}
      area="/"
      heading={fillText(portalTexts.hello, language, { name: name || user.username })}
    >
      {isManager && (
        <p className="portal__manage">
          <a href="/admin">{portalTexts.manage[language]}</a>
          <span>{portalTexts.manageHelp[language]}</span>
        </p>
      )}
      <ul className="ways">
        {portalAreas
          .filter(({ help, forManagers }) => help && (isManager || !forManagers))
          .map(({ path, label, help }) => (
            <li key={path}>
              <a href={path}>{label[language]}</a>
              <p>{help && fillText(help, language, { brand })}</p>
            </li>
          ))}
      </ul>
      {account && <AccountFacts account={account} language={language} />}
      <Facts
        heading={portalTexts.login}
        language={language}
        rows={[
          { label: userTexts.username, value: user.username },
          { label: userTexts.email, value: user.email },
          { label: portalTexts.personName, value: name },
          {
            label: userTexts.lastLoginAt,
            value: user.lastLoginAt && (
              <Moment at={user.lastLoginAt} language={language} zone={visitor.timezone} />
            ),
          },
        ]}
      />
      <p className="portal__actions">
        <a href="/change-password">{changePasswordTexts.link[language]}</a>
      </p>
    </PortalPage>
  )
}
