/** An answer of `GET /api/search`. */
export type SearchHit = {
  collection: string
  /** What it is, in the reader's language. */
  label: string
  id: string
  title: string
  detail: string | null
  isOff: boolean
  isLocked: boolean
  matched: { label: string; value: string }
}

/** The answers in a body; those that are not understood are left out. */
export const readHits = (body: unknown): SearchHit[] => {
  const docs: unknown = valueOf(body, 'docs')
  return Array.isArray(docs) ? docs.flatMap((doc: unknown) => readHit(doc) ?? []) : []
}

const readHit = (doc: unknown): SearchHit | undefined => {
  const text = (name: string, of: unknown = doc): string => {
    const value = valueOf(of, name)
    return typeof value === 'string' ? value : ''
  }
  const matched = valueOf(doc, 'matched')
  if (!text('id') || !text('collection')) return undefined
  return {
    ...{ collection: text('collection'), label: text('label'), id: text('id') },
    title: text('title') || text('id'),
    detail: text('detail') || null,
    isOff: valueOf(doc, 'effectiveStatus') === 'disabled',
    isLocked: valueOf(doc, 'locked') === true,
    matched: { label: text('label', matched), value: text('value', matched) },
  }
}

const valueOf = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Object.entries(of).find(([key]) => key === name)?.[1] : undefined
