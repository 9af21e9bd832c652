import { notFound } from 'next/navigation.js'
import { fillText } from '../../../i18n/text.ts'
import { ownResourcesTexts } from '../../../i18n/texts/portal-overview.ts'
import { ownAccountTexts as texts } from '../../../i18n/texts/portal-pages.ts'
import { portalTexts } from '../../../i18n/texts/portal.ts'
import { accountVisitor, type AccountVisitor } from '../parts/account-visitor.ts'
import { pageTitle } from '../parts/page-title.ts'
import { PortalPage } from '../parts/portal-page.tsx'
import { AccountFacts } from './account-facts.tsx'
import { AccountForm } from './account-form.tsx'
import { readOwnAccount } from './read-own-account.ts'
import { WhatYouMay } from './what-you-may.tsx'

export const generateMetadata = pageTitle(texts.heading)

const Page = async () => {
  const visitor = await accountVisitor('/account')
  const { language, brand, isManager } = visitor
  const [account, dashboards] = await Promise.all([readOwnAccount(visitor), readDashboards(visitor)])
  if (!account) notFound()
  return (
    <PortalPage visitor={visitor} area="/account" heading={texts.heading[language]}>
      {isManager ? (
        <AccountForm account={account} visitor={visitor} dashboards={dashboards} />
      ) : (
        <AccountFacts account={account} language={language} />
      )}
      <WhatYouMay visitor={visitor} />
      {!isManager && <p className="portal__note">{fillText(portalTexts.changes, language, { brand })}</p>}
    </PortalPage>
  )
}

/** The dashboards that can be the home of the account, for those who may choose it. */
const readDashboards = async ({ req, actor, isManager, language }: AccountVisitor) => {
  if (!isManager) return []
  const { docs } = await req.payload.find({
    collection: 'dashboards',
    where: { customer: { equals: actor.customer } },
    select: { name: true },
    sort: 'name',
    limit: 100,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  return docs.map(({ id, name }) => ({ value: id, label: name || ownResourcesTexts.unnamed[language] }))
}

export default Page
