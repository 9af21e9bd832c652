import { fillText } from '../../../i18n/text.ts'
import { profileTexts as texts } from '../../../i18n/texts/portal-pages.ts'
import { portalTexts } from '../../../i18n/texts/portal.ts'
import { userTexts } from '../../../i18n/texts/users.ts'
import { Moment } from '../../../ui/moment/moment.tsx'
import { accountVisitor } from '../parts/account-visitor.ts'
import { Card } from '../parts/card.tsx'
import { Facts } from '../parts/facts.tsx'
import { pageTitle } from '../parts/page-title.ts'
import { PortalPage } from '../parts/portal-page.tsx'
import { EmailForm } from './email-form.tsx'
import { OwnDetails } from './own-details.tsx'

export const generateMetadata = pageTitle(texts.heading)

const Page = async () => {
  const visitor = await accountVisitor('/profile')
  const { user, language, timezone } = visitor
  return (
    <PortalPage visitor={visitor} area="/profile" heading={texts.heading[language]}>
      <OwnDetails visitor={visitor} />
      <Card heading={texts.email[language]}>
        <p dir="auto">{fillText(texts.emailNow, language, { email: user.email })}</p>
        {user.pendingEmail && (
          <p className="notice">{fillText(texts.emailPending, language, { email: user.pendingEmail })}</p>
        )}
        <EmailForm id={user.id} email={user.email} language={language} />
      </Card>
      <Facts
        heading={portalTexts.login}
        language={language}
        rows={[
          { label: userTexts.username, value: user.username },
          {
            label: userTexts.lastLoginAt,
            value: user.lastLoginAt && <Moment at={user.lastLoginAt} language={language} zone={timezone} />,
          },
        ]}
      />
    </PortalPage>
  )
}

export default Page
