import type { Endpoint } from 'payload'
import { current } from './current.ts'
import { dismiss } from './dismiss.ts'

/** What the readers of announcements ask for. */
export const announcementEndpoints: Endpoint[] = [current, dismiss]
