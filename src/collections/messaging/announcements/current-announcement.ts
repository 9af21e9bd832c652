import { toAnnouncementKind, type AnnouncementKind } from '../../../domain/messaging/announcement-kind.ts'
import { plainTextOf } from '../../../domain/rich-text/plain-text-of.ts'
import { readRichText } from '../../../domain/rich-text/read-rich-text.ts'
import type { RichBlock } from '../../../domain/rich-text/rich-text.ts'
import type { Language } from '../../../i18n/language.ts'
import { textFor } from '../translations/text-for.ts'

/** An announcement as its readers get it. */
export type CurrentAnnouncement = {
  id: string
  kind: AnnouncementKind
  /** The language of its title and text. */
  language: Language
  title: string
  /** As blocks for clients that render them, and as plain text for others. */
  body: RichBlock[]
  text: string
  dismissible: boolean
  publishAt: string
  expireAt: string | null
}

type Row = Record<string, unknown>

/** In the language that is wanted, if there is such a text. */
export const toCurrentAnnouncement = (row: Row, wanted: Language | undefined): CurrentAnnouncement => {
  const { language, words } = textFor(row, wanted)
  const body = blocksOf(words.body)
  return {
    id: String(row.id),
    kind: toAnnouncementKind(row.kind),
    language,
    title: String(words.title),
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
