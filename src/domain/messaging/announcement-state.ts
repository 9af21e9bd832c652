export type AnnouncementState = 'scheduled' | 'shown' | 'expired'

type Times = { publishAt: string | null | undefined; expireAt: string | null | undefined }

/** The state of an announcement; without a start it is shown at once, without an end permanently. */
export const announcementState = ({ publishAt, expireAt }: Times, now: Date): AnnouncementState => {
  if (expireAt && new Date(expireAt) <= now) return 'expired'
  return publishAt && new Date(publishAt) > now ? 'scheduled' : 'shown'
}
