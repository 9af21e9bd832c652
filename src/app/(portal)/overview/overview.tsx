import { nameOfPerson } from '../../../domain/accounts/account-name.ts'
import { readInbox } from '../../../collections/messaging/messages/operations/read-inbox.ts'
import { fillText } from '../../../i18n/text.ts'
import { portalTexts } from '../../../i18n/texts/portal.ts'
import { readOwnAccount } from '../account/read-own-account.ts'
import type { AccountVisitor } from '../parts/account-visitor.ts'
import { PortalPage } from '../parts/portal-page.tsx'
import { shownAreas } from '../../../ui/shown-areas.ts'
import { countKinds } from '../resources/count-kinds.ts'
import { AccountsOff } from './accounts-off.tsx'
import { LastMessages } from './last-messages.tsx'
import { listToDo } from './list-to-do.ts'
import { readAccountsOff } from './read-accounts-off.ts'
import { readOff } from './read-off.ts'
import { Running } from './running.tsx'
import { ToDo } from './to-do.tsx'

const messagesShown = 3

/** The start page of users of an account: what runs and what is off, what to do, the last messages. */
export const Overview = async ({ visitor }: { visitor: AccountVisitor }) => {
  const { req, user, actor, language, isManager } = visitor
  const hasMessages = (await shownAreas(req)).isShown('messages')
  const [kinds, account, inbox, accountsOff] = await Promise.all([
    countKinds(req, actor.customer),
    readOwnAccount(visitor),
    hasMessages ? readInbox(req, { onlyUnread: false, limit: messagesShown, language }) : null,
    readAccountsOff(visitor),
  ])
  const [off, toDo] = await Promise.all([
    readOff(visitor, kinds),
    listToDo({ visitor, account, unread: inbox?.unread ?? 0 }),
  ])
  const name = nameOfPerson(user) || user.username
  return (
    <PortalPage visitor={visitor} area="/" heading={fillText(portalTexts.hello, language, { name })}>
      {account?.name && account.name !== name && (
        <p className="portal__account" dir="auto">
          {account.name}
        </p>
      )}
      <Running visitor={visitor} kinds={kinds} off={off} />
      <AccountsOff visitor={visitor} accounts={accountsOff} />
      <ToDo entries={toDo} language={language} />
      {inbox && <LastMessages visitor={visitor} messages={inbox.docs} />}
      {isManager && (
        <p className="portal__manage">
          <a href="/admin">{portalTexts.manage[language]}</a>
          <span>{portalTexts.manageHelp[language]}</span>
        </p>
      )}
    </PortalPage>
  )
}
