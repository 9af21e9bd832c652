'use client'

import type { InboxEntry } from '../../../collections/messaging/messages/inbox-entry.ts'
import type { Language } from '../../../i18n/language.ts'
import { inboxTexts as texts } from '../../../i18n/texts/portal-pages.ts'
import { Moment } from '../../../ui/moment/moment.tsx'
import { Pill } from '../parts/pill.tsx'

type Props = {
  message: InboxEntry
  language: Language
  timezone: string | null
  onRead: (message: InboxEntry) => void
}

/** Collapsed until opened, which marks it as read; uses the browser's details element. */
export const MessageItem = ({ message, language, timezone, onRead }: Props) => (
  <li>
    <details
      className="message"
      onToggle={(event) => {
        if (event.currentTarget.open && !message.readAt) onRead(message)
      }}
    >
      <summary>
        <span className="message__title" dir="auto">
          {message.title}
        </span>
        {!message.readAt && <Pill tone="warn">{texts.unread[language]}</Pill>}
        <Moment at={message.createdAt} style="relative" language={language} zone={timezone} />
      </summary>
      <p className="message__body" dir="auto">
        {message.body}
      </p>
    </details>
  </li>
)
