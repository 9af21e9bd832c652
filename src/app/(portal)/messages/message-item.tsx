'use client'

import type { InboxEntry } from '../../../collections/messaging/messages/inbox-entry.ts'
import type { Language } from '../../../i18n/language.ts'
import { formatMoment } from '../../../i18n/format-moment.ts'
import { inboxTexts as texts } from '../../../i18n/texts/portal-pages.ts'
import { Pill } from '../parts/pill.tsx'

type Props = {
  message: InboxEntry
  language: Language
  timezone: string | null
  onRead: (message: InboxEntry) => void
}

/** Folded until it is opened, which is what reading it means; the browser does the folding. */
export const MessageItem = ({ message, language, timezone, onRead }: Props) => (
  <li>
    <details
      className="message"
      onToggle={(event) => {
        if (event.currentTarget.open && !message.readAt) onRead(message)
      }}
    >
      <summary>
        <span className="message__title">{message.title}</span>
        {!message.readAt && <Pill tone="warn">{texts.unread[language]}</Pill>}
        {/* Server and browser may know the names of a time zone differently. */}
        <time dateTime={message.createdAt} suppressHydrationWarning>
          {formatMoment(new Date(message.createdAt), language, timezone)}
        </time>
      </summary>
      <p className="message__body">{message.body}</p>
    </details>
  </li>
)
