import type { PayloadRequest } from 'payload'
import { readCurrent } from '../../collections/messaging/announcements/operations/read-current.ts'
import type { Language } from '../../i18n/language.ts'
import { AnnouncementStack } from './announcement-stack.tsx'

type Props = Pick<PayloadRequest, 'payload' | 'user'> & {
  language: Language
  /** With their texts, on the overview; elsewhere in one line. */
  isFull?: boolean
}

/** The announcements for the reader of the page, or nothing. */
export const PageAnnouncements = async ({ payload, user, language, isFull = false }: Props) => {
  const announcements = await readCurrent({ payload, user }, language)
  if (announcements.length === 0) return null
  return (
    <AnnouncementStack
      announcements={announcements.map(({ id, kind, title, body, dismissible }) => ({
        ...{ id, kind, title, body, dismissible },
      }))}
      language={language}
      isFull={isFull}
      readerId={user?.id ?? null}
    />
  )
}
