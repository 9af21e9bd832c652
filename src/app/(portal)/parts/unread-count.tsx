'use client'

import { useEffect, useState } from 'react'
import type { Language } from '../../../i18n/language.ts'
import { fillText } from '../../../i18n/text.ts'
import { portalFrameTexts } from '../../../i18n/texts/portal-pages.ts'
import { listenForUnread } from './unread-signal.ts'

/** The number for display, a sentence for screen readers. */
export const UnreadCount = ({ unread, language }: { unread: number; language: Language }) => {
  const [count, setCount] = useState(unread)
  useEffect(() => setCount(unread), [unread])
  useEffect(() => listenForUnread(setCount), [])
  if (count === 0) return null
  return (
    <>
      {' '}
      <span className="unread-count" aria-hidden="true">
        {count > 99 ? '99+' : count}
      </span>
      <span className="visually-hidden">{fillText(portalFrameTexts.unread, language, { count })}</span>
    </>
  )
}
