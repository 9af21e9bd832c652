import { fillText } from '../../../i18n/text.ts'
import { profileTexts as texts } from '../../../i18n/texts/portal-pages.ts'
import { portalTexts } from '../../../i18n/texts/portal.ts'
import { userTexts } from '../../../i18n/texts/users.ts'
import { accountVisitor } from '../parts/account-visitor.ts'
import { Card } from '../parts/card.tsx'
import { Facts } from '../parts/facts.tsx'
import { formatForReader } from '../parts/format-for-reader.ts'
import { pageTitle } from '../parts/page-title.ts'
import { PortalPage } from '../parts/portal-page.tsx'
import { EmailForm } from './email-form.tsx'
import { OwnDetails } from './own-details.tsx'

export const generateMetadata = pageTitle(texts.heading)

const Page = async () => {
  const visitor = await accountVisitor('/profile')
  const { user, language } = visitor
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
            value: user.lastLoginAt && formatForReader(user.lastLoginAt, visitor),
          },
        ]}
      />
    </PortalPage>
  )
}

export default Page
