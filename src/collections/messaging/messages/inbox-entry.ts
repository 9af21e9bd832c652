import type { Language } from '../../../i18n/language.ts'
import { textFor } from '../translations/text-for.ts'
import { translationColumns } from '../translations/translation-columns.ts'

/** A message as its recipient reads it. */
export type InboxEntry = {
  id: string
  /** The language of its title and text. */
  language: Language
  title: string
  body: string
  kind: string
  createdAt: string
  readAt: string | null
}

/** A message with its position in the sequence of deliveries. */
export type Delivery = { cursor: string; entry: InboxEntry }

type Row = Record<string, unknown>

export const deliveryColumns = `
  d.id::text as cursor, m.id, m.title, m.body, m.kind::text as kind, d.created_at as "createdAt", d.read_at as "readAt",
  ${translationColumns('m', ['title', 'body'])}`

/** In the language that is wanted, if there is such a text. */
export const toDelivery = (row: Row, wanted: Language | undefined): Delivery => {
  const { cursor, id, kind, createdAt, readAt } = row
  const { language, words } = textFor(row, wanted)
  return {
    cursor: String(cursor),
    entry: {
      id: String(id),
      language,
      title: String(words.title),
      body: String(words.body),
      kind: String(kind),
      createdAt: toIso(createdAt),
      readAt: readAt === null || readAt === undefined ? null : toIso(readAt),
    },
  }
}

const toIso = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString()
