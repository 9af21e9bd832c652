import { nameOfPerson } from '../../../domain/accounts/account-name.ts'
import { fillText } from '../../../i18n/text.ts'
import { ownAccountTexts, portalFrameTexts } from '../../../i18n/texts/portal-pages.ts'
import { ownUsersTexts as texts, ownUserTexts } from '../../../i18n/texts/portal-users.ts'
import { userTexts } from '../../../i18n/texts/users.ts'
import { pageTitle } from '../parts/page-title.ts'
import { Pager } from '../parts/pager.tsx'
import { PortalPage } from '../parts/portal-page.tsx'
import { SearchForm } from '../parts/search-form.tsx'
import { readParams, type SearchParams } from '../parts/search-params.ts'
import { managerVisitor } from './manager-visitor.ts'
import { UserState } from './user-state.tsx'
import { Moment } from '../../../ui/moment/moment.tsx'

export const generateMetadata = pageTitle(texts.heading)

const atOnce = 25
const searched = ['username', 'email', 'firstName', 'lastName']

/** The logins of the own account: `?search=…&page=2`; `?removed=1` after one was removed. */
const Page = async ({ searchParams }: { searchParams: SearchParams }) => {
  const visitor = await managerVisitor('/users')
  const { req, user: self, actor, language } = visitor
  const { textOf, search, page } = await readParams(searchParams)
  const { docs, totalPages } = await req.payload.find({
    collection: 'users',
    where: {
      customer: { equals: actor.customer },
      ...(search && { or: searched.map((field) => ({ [field]: { contains: search } })) }),
    },
    sort: 'username',
    page,
    limit: atOnce,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const roles = { manager: ownAccountTexts.manager, member: ownAccountTexts.member }
  return (
    <PortalPage visitor={visitor} area="/users" heading={texts.heading[language]}>
      {textOf('removed') && (
        <p className="notice notice--good" role="status">
          {ownUserTexts.removed[language]}
        </p>
      )}
      <p>{texts.intro[language]}</p>
      <p className="portal__actions">
        <a className="button button--primary" href="/users/invite">
          {texts.invite[language]}
        </a>
      </p>
      <SearchForm path="/users" search={search} language={language} />
      {docs.length === 0 && (
        <p className="notice" dir="auto">
          {fillText(portalFrameTexts.nothingMatches, language, { words: search })}
        </p>
      )}
      <ul className="list list--card">
        {docs.map((user) => (
          <li key={user.id}>
            <div>
              <a dir="auto" href={user.id === self.id ? '/profile' : `/users/${user.id}`}>
                {nameOfPerson(user) || user.username}
              </a>
              {user.id === self.id && ` (${texts.you[language]})`}
              <p dir="auto">
                {user.username} · {user.email}
              </p>
              <p className="list__more">
                {user.role === 'manager' || user.role === 'member' ? roles[user.role][language] : ''}
                {' · '}
                {userTexts.lastLoginAt[language]}:{' '}
                {user.lastLoginAt ? (
                  <Moment
                    at={user.lastLoginAt}
                    style="relative"
                    language={language}
                    zone={visitor.timezone}
                  />
                ) : (
                  texts.never[language]
                )}
              </p>
            </div>
            <UserState user={user} language={language} />
          </li>
        ))}
      </ul>
      <Pager path="/users" search={search} page={page} pages={totalPages} language={language} />
    </PortalPage>
  )
}

export default Page
