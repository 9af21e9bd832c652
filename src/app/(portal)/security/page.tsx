import { ChangePasswordForm } from '../../../ui/identity/change-password-form.tsx'
import { listSessions } from '../../../identity/operations/list-sessions.ts'
import { fillText } from '../../../i18n/text.ts'
import { portalFrameTexts, securityTexts as texts } from '../../../i18n/texts/portal-pages.ts'
import { ActionArea } from '../actions/action-area.tsx'
import { ActionButton } from '../actions/action-button.tsx'
import { accountVisitor } from '../parts/account-visitor.ts'
import { Card } from '../parts/card.tsx'
import { pageTitle } from '../parts/page-title.ts'
import { PortalPage } from '../parts/portal-page.tsx'
import { readParams, type SearchParams } from '../parts/search-params.ts'
import { SessionList } from './session-list.tsx'

export const generateMetadata = pageTitle(texts.heading)

/** `?changed=password` after the password was changed here. */
const Page = async ({ searchParams }: { searchParams: SearchParams }) => {
  const visitor = await accountVisitor('/security')
  const { req, language } = visitor
  const { textOf } = await readParams(searchParams)
  const { docs, totalDocs } = await listSessions(req)
  return (
    <PortalPage visitor={visitor} area="/security" heading={texts.heading[language]}>
      {textOf('changed') === 'password' && (
        <p className="notice notice--good" role="status">
          {texts.passwordChanged[language]}
        </p>
      )}
      <Card heading={texts.sessions[language]}>
        <p>{texts.sessionsHelp[language]}</p>
        <ActionArea>
          <SessionList sessions={docs} visitor={visitor} />
          {totalDocs > docs.length && (
            <p>{fillText(texts.sessionsMore, language, { shown: docs.length, total: totalDocs })}</p>
          )}
          <div className="actions">
            <ActionButton
              language={language}
              label={texts.everywhere[language]}
              path="/api/users/logout?allSessions=true"
              done={portalFrameTexts.signedOut[language]}
              goTo="/?signedOut=everywhere"
              isDangerous
              question={{
                heading: texts.everywhereHeading[language],
                help: texts.everywhereHelp[language],
                confirm: texts.everywhere[language],
              }}
            />
          </div>
        </ActionArea>
      </Card>
      <Card heading={texts.password[language]}>
        <ChangePasswordForm language={language} mustChange={false} goTo="/security?changed=password" isPart />
      </Card>
    </PortalPage>
  )
}

export default Page
