'use client'

import { useEffect, useRef, useState } from 'react'
import type { CurrentAnnouncement } from '../../collections/messaging/announcements/current-announcement.ts'
import type { Language } from '../../i18n/language.ts'
import { announcementTexts as texts } from '../../i18n/texts/announcements.ts'
import { AnnouncementBanner } from './announcement-banner.tsx'
import { AnnouncementLine } from './announcement-line.tsx'
import { DismissButton } from './dismiss-button.tsx'
import { MoreButton } from './more-button.tsx'

export type ShownAnnouncement = Pick<CurrentAnnouncement, 'id' | 'kind' | 'title' | 'body' | 'dismissible'>

type Props = {
  announcements: ShownAnnouncement[]
  language: Language
  /** All of them as they are, on the overview; elsewhere one line, and the others behind a button. */
  isFull: boolean
  /** The reader; anonymous readers cannot dismiss. */
  readerId: string | null
}

/** Pages restored from the browser's cache would show again what was dismissed since. */
const hidden = new Set<string>()

/** The announcements at the top of a page, the most severe first. Does not take the focus. */
export const AnnouncementStack = ({ announcements, language, isFull, readerId }: Props) => {
  const [isOpen, setOpen] = useState(isFull)
  const [, setHiddenCount] = useState(hidden.size)
  const place = useRef<HTMLDivElement>(null)
  const isFocusLost = useRef(false)
  const keyOf = (id: string) => `${readerId} ${id}`
  const Announcement = isFull ? AnnouncementBanner : AnnouncementLine
  const shown = announcements.filter(({ id }) => !hidden.has(keyOf(id)))

  useEffect(() => {
    if (!isFocusLost.current) return
    isFocusLost.current = false
    const next =
      place.current?.querySelector<HTMLElement>('.announcement__dismiss') ??
      document.querySelector<HTMLElement>('main, [role="main"]')
    if (!next) return
    if (!next.matches('button')) next.tabIndex = -1
    next.focus({ preventScroll: true })
  })

  const hide = (id: string) => {
    isFocusLost.current = place.current?.contains(document.activeElement) === true
    hidden.add(keyOf(id))
    setHiddenCount(hidden.size)
  }

  return (
    <div ref={place}>
      {shown.length > 0 && (
        <section className="announcements" aria-label={texts.region[language]}>
          {shown.slice(0, isOpen ? shown.length : 1).map((announcement) => (
            <Announcement key={announcement.id} announcement={announcement} language={language}>
              {!isFull && shown.length > 1 && announcement === shown[0] && (
                <MoreButton
                  count={shown.length - 1}
                  isOpen={isOpen}
                  language={language}
                  onToggle={() => setOpen(!isOpen)}
                />
              )}
              {announcement.dismissible && readerId && (
                <DismissButton
                  id={announcement.id}
                  title={announcement.title}
                  language={language}
                  onDismissed={() => hide(announcement.id)}
                />
              )}
            </Announcement>
          ))}
        </section>
      )}
    </div>
  )
}
