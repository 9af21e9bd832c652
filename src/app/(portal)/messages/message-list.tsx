'use client'

import { useEffect, useRef, useState } from 'react'
import { callApi } from '../../../ui/call-api.ts'
import type { InboxEntry } from '../../../collections/messaging/messages/inbox-entry.ts'
import type { Language } from '../../../i18n/language.ts'
import { fillText } from '../../../i18n/text.ts'
import { inboxTexts as texts } from '../../../i18n/texts/portal-pages.ts'
import { signInTexts } from '../../../i18n/texts/portal.ts'
import { useIsReady } from '../actions/use-is-ready.ts'
import { notifyUnread } from '../parts/unread-signal.ts'
import { MessageItem } from './message-item.tsx'
import { useArrivals } from './use-arrivals.ts'

type Props = {
  messages: InboxEntry[]
  unread: number
  /** The inbox position after which new messages are added live; null on pages of older ones. */
  after: string | null
  language: Language
  timezone: string | null
}

export const MessageList = ({ messages, unread: unreadAtFirst, after, language, timezone }: Props) => {
  const [shown, setShown] = useState(messages)
  const [unread, setUnread] = useState(unreadAtFirst)
  const [said, setSaid] = useState('')
  const isReady = useIsReady()
  const status = useRef<HTMLParagraphElement>(null)
  useEffect(() => notifyUnread(unread), [unread])

  useArrivals(after, (message) => {
    setShown((before) => [message, ...before.filter(({ id }) => id !== message.id)])
    if (!message.readAt) setUnread((count) => count + 1)
    setSaid(fillText(texts.arrived, language, { title: message.title }))
  })

  const read = async ({ id }: InboxEntry) => {
    const { ok, message } = await callApi(`/api/messages/${id}/read`, {}, language)
    if (!ok) return setSaid(message ?? signInTexts.failed[language])
    setShown((before) => before.map((each) => (each.id === id ? markRead(each) : each)))
    setUnread((count) => Math.max(0, count - 1))
  }
  const readAll = async () => {
    const { ok, message } = await callApi('/api/messages/read-all', {}, language)
    setSaid(ok ? texts.allRead[language] : (message ?? signInTexts.failed[language]))
    if (!ok) return
    setShown((before) => before.map(markRead))
    setUnread(0)
    status.current?.focus()
  }
  return (
    <>
      <p
        ref={status}
        role="status"
        tabIndex={-1}
        dir="auto"
        className={said ? 'notice notice--good' : 'visually-hidden'}
      >
        {said}
      </p>
      {unread > 0 && (
        <p className="portal__actions">
          <button type="button" className="button" disabled={!isReady} onClick={() => void readAll()}>
            {texts.readAll[language]}
          </button>
        </p>
      )}
      {shown.length === 0 ? (
        <p className="notice">{texts.none[language]}</p>
      ) : (
        <ul className="messages">
          {shown.map((message) => (
            <MessageItem
              key={message.id}
              {...{ message, language, timezone }}
              onRead={(opened) => void read(opened)}
            />
          ))}
        </ul>
      )}
    </>
  )
}

const markRead = (message: InboxEntry): InboxEntry => ({
  ...message,
  readAt: message.readAt ?? new Date().toISOString(),
})
