import { currentAnnouncements } from './current.ts'
import { dismiss } from './dismiss.ts'

/** The actions of readers of announcements. */
export const announcementActions = [currentAnnouncements, dismiss]
