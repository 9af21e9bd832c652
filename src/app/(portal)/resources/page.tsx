import { customerIdOf } from '../../../domain/accounts/customer-id-of.ts'
import { ownResourcesTexts as texts } from '../../../i18n/texts/portal-overview.ts'
import { readOwnAccount } from '../account/read-own-account.ts'
import { accountVisitor, type AccountVisitor } from '../parts/account-visitor.ts'
import { pageTitle } from '../parts/page-title.ts'
import { PortalPage } from '../parts/portal-page.tsx'
import { countKinds } from './count-kinds.ts'
import { countKind } from './name-kind.ts'
import { NoDevices } from './no-devices.tsx'

export const generateMetadata = pageTitle(texts.heading)

/** The resources of the account: the count of each kind, and its home dashboard. */
const Page = async () => {
  const visitor = await accountVisitor('/resources')
  const { req, actor, language } = visitor
  const [kinds, home] = await Promise.all([countKinds(req, actor.customer), readHome(visitor)])
  return (
    <PortalPage visitor={visitor} area="/resources" heading={texts.heading[language]}>
      {home && (
        <p>
          {texts.home[language]}: <strong dir="auto">{home}</strong>
        </p>
      )}
      {kinds.length === 0 ? (
        <NoDevices visitor={visitor} />
      ) : (
        <ul className="list list--card">
          {kinds.map((owns) => (
            <li key={owns.kind.slug}>
              <a href={`/resources/${owns.kind.slug}`}>{countKind(owns, language)}</a>
            </li>
          ))}
        </ul>
      )}
    </PortalPage>
  )
}

/** The name of the account's home dashboard, if one is chosen and still belongs to it. */
const readHome = async (visitor: AccountVisitor): Promise<string | null> => {
  const { req, actor, language } = visitor
  const account = await readOwnAccount(visitor)
  const chosen = account?.homeDashboard
  const id = typeof chosen === 'object' ? chosen?.id : chosen
  if (!id) return null
  const home = await req.payload.findByID({
    collection: 'dashboards',
    id,
    select: { name: true, customer: true },
    depth: 0,
    disableErrors: true,
    req,
    overrideAccess: false,
  })
  if (!home || customerIdOf(home) !== actor.customer) return null
  return home.name || texts.unnamed[language]
}

export default Page
