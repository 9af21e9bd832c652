import { announcementState } from '../../domain/messaging/announcement-state.ts'
import type { Text } from '../../i18n/text.ts'
import { announcementTexts as texts } from '../../i18n/texts/announcements.ts'

type Times = { publishAt: string | null; expireAt: string | null }

/** The sentence with `{from}` and `{until}` that states when an announcement is shown. */
export const formatTimes = ({ publishAt, expireAt }: Times, now: Date): Text => {
  const state = announcementState({ publishAt, expireAt }, now)
  if (state === 'expired') return texts.hasEnded
  if (state === 'scheduled') return expireAt ? texts.shownFromUntil : texts.shownFrom
  if (!publishAt) return expireAt ? texts.atOnceUntil : texts.atOnceForGood
  return expireAt ? texts.shownUntil : texts.shownForGood
}
