import { currentAnnouncements } from './current.ts'
import { dismiss } from './dismiss.ts'

/** What the readers of announcements ask for. */
export const announcementActions = [currentAnnouncements, dismiss]
