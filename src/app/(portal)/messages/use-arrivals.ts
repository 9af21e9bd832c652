'use client'

import { useEffect, useRef } from 'react'
import type { InboxEntry } from '../../../collections/messaging/messages/inbox-entry.ts'

/** Receives messages that arrive after a position of the inbox while the page is open; null: none. */
export const useArrivals = (after: string | null, hear: (message: InboxEntry) => void): void => {
  const latest = useRef(hear)
  useEffect(() => {
    latest.current = hear
  })
  useEffect(() => {
    if (after === null) return
    const stream = new EventSource(`/api/messages/stream?after=${after}`)
    stream.addEventListener('message', ({ data }) => {
      const message: unknown = JSON.parse(String(data))
      if (isMessage(message)) latest.current(message)
    })
    return () => stream.close()
  }, [after])
}

const isMessage = (value: unknown): value is InboxEntry =>
  typeof value === 'object' && value !== null && 'id' in value && 'title' in value && 'createdAt' in value
