import { readInbox } from '../../../collections/messaging/messages/operations/read-inbox.ts'
import { inboxTexts as texts, profileTexts } from '../../../i18n/texts/portal-pages.ts'
import { accountVisitor } from '../parts/account-visitor.ts'
import { pageTitle } from '../parts/page-title.ts'
import { PortalPage } from '../parts/portal-page.tsx'
import { readParams, type SearchParams } from '../parts/search-params.ts'
import { MessageList } from './message-list.tsx'

export const generateMetadata = pageTitle(texts.heading)

const atOnce = 25

/** The visitor's inbox, newest first; `?after=<position>` gives the next page. */
const Page = async ({ searchParams }: { searchParams: SearchParams }) => {
  const visitor = await accountVisitor('/messages')
  const { req, user, language, timezone } = visitor
  const given = (await readParams(searchParams)).textOf('after')
  const after = /^\d{1,18}$/.test(given) ? given : undefined
  const { docs, unread, next, latest } = await readInbox(req, {
    after,
    onlyUnread: false,
    limit: atOnce,
    language,
  })
  const [before = '', behind = ''] = texts.off[language].split('{link}')
  return (
    <PortalPage visitor={visitor} area="/messages" heading={texts.heading[language]}>
      {user.getMessages === false && (
        <p className="notice">
          {before}
          <a href="/profile">{profileTexts.heading[language]}</a>
          {behind}
        </p>
      )}
      <MessageList
        messages={docs}
        unread={unread}
        after={after ? null : latest}
        language={language}
        timezone={timezone}
      />
      {(after || next) && (
        <p className="pager">
          {after && <a href="/messages">{texts.newest[language]}</a>}
          {next && (
            <a href={`/messages?after=${next}`} rel="next">
              {texts.older[language]}
            </a>
          )}
        </p>
      )}
    </PortalPage>
  )
}

export default Page
