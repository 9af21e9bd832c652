import { toAnnouncementKind, type AnnouncementKind } from '../../../domain/messaging/announcement-kind.ts'
import { plainTextOf } from '../../../domain/rich-text/plain-text-of.ts'
import { readRichText } from '../../../domain/rich-text/read-rich-text.ts'
import type { RichBlock } from '../../../domain/rich-text/rich-text.ts'

/** An announcement as its readers get it. */
export type CurrentAnnouncement = {
  id: string
  kind: AnnouncementKind
  title: string
  /** As blocks for clients that render them, and as plain text for others. */
  body: RichBlock[]
  text: string
  dismissible: boolean
  publishAt: string
  expireAt: string | null
}

type Row = Record<string, unknown>

export const toCurrentAnnouncement = (row: Row): CurrentAnnouncement => {
  const body = blocksOf(row.body)
  return {
    id: String(row.id),
    kind: toAnnouncementKind(row.kind),
    title: String(row.title),
    body,
    text: plainTextOf(body),
    dismissible: row.dismissible === true,
    publishAt: toIso(row.publishAt),
    expireAt: row.expireAt === null ? null : toIso(row.expireAt),
  }
}

const blocksOf = (body: unknown): RichBlock[] => {
  const read = body ? readRichText(body) : { blocks: [] }
  return 'blocks' in read ? read.blocks : []
}

const toIso = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString()
