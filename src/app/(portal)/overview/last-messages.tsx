import type { InboxEntry } from '../../../collections/messaging/messages/inbox-entry.ts'
import { overviewTexts as texts } from '../../../i18n/texts/portal-overview.ts'
import { inboxTexts } from '../../../i18n/texts/portal-pages.ts'
import { Moment } from '../../../ui/moment/moment.tsx'
import type { AccountVisitor } from '../parts/account-visitor.ts'
import { Card } from '../parts/card.tsx'
import { Pill } from '../parts/pill.tsx'

type Props = { visitor: AccountVisitor; messages: InboxEntry[] }

/** The newest messages; they are opened on their own page, which marks them as read. */
export const LastMessages = ({ visitor, messages }: Props) => {
  const { language, timezone } = visitor
  return (
    <Card heading={texts.lastMessages[language]}>
      {messages.length === 0 ? (
        <p>{inboxTexts.none[language]}</p>
      ) : (
        <>
          <ul className="list">
            {messages.map((message) => (
              <li key={message.id}>
                <strong dir="auto">{message.title}</strong>
                {!message.readAt && <Pill tone="warn">{inboxTexts.unread[language]}</Pill>}
                <Moment className="list__more" at={message.createdAt} language={language} zone={timezone} />
              </li>
            ))}
          </ul>
          <p className="portal__way">
            <a href="/messages">{texts.allMessages[language]}</a>
          </p>
        </>
      )}
    </Card>
  )
}
