import { shownCount } from '../../../ui/lists/show-all.ts'
import { customerIdOf } from '../../../domain/accounts/customer-id-of.ts'
import { ownResourcesTexts as texts } from '../../../i18n/texts/portal-pages.ts'
import { readOwnAccount } from '../account/read-own-account.ts'
import { accountVisitor, type AccountVisitor } from '../parts/account-visitor.ts'
import { pageTitle } from '../parts/page-title.ts'
import { PortalPage } from '../parts/portal-page.tsx'
import { kindsOf } from './kinds.ts'
import { labelIn } from './label-in.ts'

export const generateMetadata = pageTitle(texts.heading)

/** The resources of the account: the count of each kind, and its home dashboard. */
const Page = async () => {
  const visitor = await accountVisitor('/resources')
  const { language } = visitor
  const [kinds, home] = await Promise.all([countKinds(visitor), readHome(visitor)])
  const owned = kinds.filter(({ count }) => count > 0)
  return (
    <PortalPage visitor={visitor} area="/resources" heading={texts.heading[language]}>
      {home && (
        <p>
          {texts.home[language]}: <strong dir="auto">{home}</strong>
        </p>
      )}
      {owned.length === 0 ? (
        <p className="notice">{texts.none[language]}</p>
      ) : (
        <ul className="list list--card">
          {owned.map(({ slug, labels, count }) => (
            <li key={slug}>
              <a href={`/resources/${slug}`}>{labelIn(labels.plural, language, slug)}</a>
              <span>{shownCount(count, language)}</span>
            </li>
          ))}
        </ul>
      )}
    </PortalPage>
  )
}

const countKinds = ({ req, actor }: AccountVisitor) =>
  Promise.all(
    kindsOf(req).map(async ({ slug, labels }) => {
      const { totalDocs } = await req.payload.count({
        collection: slug,
        where: { customer: { equals: actor.customer } },
        req,
        overrideAccess: false,
      })
      return { slug, labels, count: totalDocs }
    }),
  )

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
