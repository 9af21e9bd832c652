/** A message as its recipient reads it. */
export type InboxEntry = {
  id: string
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
  d.id::text as cursor, m.id, m.title, m.body, m.kind::text as kind, d.created_at as "createdAt", d.read_at as "readAt"`

export const toDelivery = ({ cursor, id, title, body, kind, createdAt, readAt }: Row): Delivery => ({
  cursor: String(cursor),
  entry: {
    id: String(id),
    title: String(title),
    body: String(body),
    kind: String(kind),
    createdAt: toIso(createdAt),
    readAt: readAt === null || readAt === undefined ? null : toIso(readAt),
  },
})

const toIso = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString()
