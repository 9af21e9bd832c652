import type { PayloadRequest } from 'payload'
import { readCurrent } from '../../collections/messaging/announcements/operations/read-current.ts'
import type { Language } from '../../i18n/language.ts'
import { shownAreas } from '../shown-areas.ts'
import { AnnouncementStack } from './announcement-stack.tsx'

type Props = {
  req: PayloadRequest
  language: Language
  /** With their texts, on the overview; elsewhere in one line. */
  isFull?: boolean
}

/** The announcements for the reader of the page, or nothing; none while the firm uses no announcements. */
export const PageAnnouncements = async ({ req, language, isFull = false }: Props) => {
  const { isShown } = await shownAreas(req)
  const announcements = isShown('announcements') ? await readCurrent(req, language) : []
  if (announcements.length === 0) return null
  return (
    <AnnouncementStack
      announcements={announcements.map(({ id, kind, title, body, dismissible }) => ({
        ...{ id, kind, title, body, dismissible },
      }))}
      language={language}
      isFull={isFull}
      readerId={req.user?.id ?? null}
    />
  )
}
