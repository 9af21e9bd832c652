export type AnnouncementState = 'scheduled' | 'shown' | 'expired'

type Times = { publishAt: string | null | undefined; expireAt: string | null | undefined }

/** Where an announcement is in its life; without a time of its own it is shown at once, or for good. */
export const announcementState = ({ publishAt, expireAt }: Times, now: Date): AnnouncementState => {
  if (expireAt && new Date(expireAt) <= now) return 'expired'
  return publishAt && new Date(publishAt) > now ? 'scheduled' : 'shown'
}
