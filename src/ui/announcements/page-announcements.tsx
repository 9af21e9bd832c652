import type { PayloadRequest } from 'payload'
import { readCurrent } from '../../collections/messaging/announcements/operations/read-current.ts'
import type { Language } from '../../i18n/language.ts'
import { AnnouncementStack } from './announcement-stack.tsx'

type Props = Pick<PayloadRequest, 'payload' | 'user'> & { language: Language }

/** The announcements for the reader of the page, or nothing. */
export const PageAnnouncements = async ({ payload, user, language }: Props) => {
  const announcements = await readCurrent({ payload, user }, language)
  if (announcements.length === 0) return null
  return (
    <AnnouncementStack
      announcements={announcements.map(({ id, kind, title, body, dismissible }) => ({
        ...{ id, kind, title, body, dismissible },
      }))}
      language={language}
      readerId={user?.id ?? null}
    />
  )
}
