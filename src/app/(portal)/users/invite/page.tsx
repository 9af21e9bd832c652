import { ownUsersTexts as texts } from '../../../../i18n/texts/portal-users.ts'
import { pageTitle } from '../../parts/page-title.ts'
import { PortalPage } from '../../parts/portal-page.tsx'
import { managerVisitor } from '../manager-visitor.ts'
import { InviteForm } from './invite-form.tsx'

export const generateMetadata = pageTitle(texts.invite)

const Page = async () => {
  const visitor = await managerVisitor('/users/invite')
  const { actor, language } = visitor
  return (
    <PortalPage
      visitor={visitor}
      area="/users"
      heading={texts.invite[language]}
      back={{ href: '/users', label: texts.back[language] }}
    >
      <div className="facts">
        <InviteForm language={language} customer={actor.customer} />
      </div>
    </PortalPage>
  )
}

export default Page
