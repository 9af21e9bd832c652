import type { Planted } from '../support/plant-account.ts'

/** The subject of requests: an account with one document of each collection, and their values. */
export type Thing = {
  word: string
  /** The id of one document of each collection, and of its manager. */
  documents: Record<string, string>
  /** The documents as an administrator reads them. */
  values: Record<string, Record<string, unknown>>
}

export const thingOf = ({ word, documents, manager }: Planted, values: Thing['values']): Thing => ({
  word,
  documents: { ...documents, manager },
  values,
})

/**
 * A nonexistent twin of the thing: each id, date and word differs in the last place, so that it sorts where the real
 * one does and no answer can distinguish them.
 */
export const twinOf = ({ word, documents, values }: Thing): Thing => ({
  word: nextWord(word),
  documents: Object.fromEntries(Object.entries(documents).map(([slug, id]) => [slug, nextId(id)])),
  values: Object.fromEntries(
    Object.entries(values).map(([slug, document]) => [slug, nextDocument(document, word)]),
  ),
})

const nextDocument = (document: Record<string, unknown>, word: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(document).map(([name, value]) => [name, next(value, word)]))

const next = (value: unknown, word: string): unknown => {
  if (typeof value === 'string') return nextText(value, word)
  if (Array.isArray(value)) return value.map((entry) => next(entry, word))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, next(inner, word)]))
}

const nextText = (text: string, word: string): string => {
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return new Date(Date.parse(text) + 1).toISOString()
  if (/^\+\d+$/.test(text)) return `${text.slice(0, -1)}${(Number(text.slice(-1)) + 1) % 10}`
  return text.replaceAll(word, nextWord(word)).replaceAll(uuid, nextId)
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

const nextId = (id: string): string =>
  `${id.slice(0, -1)}${((Number.parseInt(id.slice(-1), 16) + 1) % 16).toString(16)}`

const nextWord = (word: string): string =>
  `${word.slice(0, -1)}${String.fromCodePoint((word.codePointAt(word.length - 1) ?? 0) + 1)}`

/** An answer with the thing's values replaced by placeholders, so that answers about two things can be compared. */
export const withoutThing = (text: string, { word, documents, values }: Thing, own: Thing): string => {
  const ownIds = new Set(Object.values(own.documents))
  const names = new Map<string, string>()
  for (const [slug, document] of Object.entries(values))
    for (const [field, value] of Object.entries(document))
      if (typeof value === 'string' && nextText(value, word) !== value && !ownIds.has(value))
        names.set(value, `<${slug}.${field}>`)
  for (const [slug, id] of Object.entries(documents)) names.set(id, `<${slug}>`)
  names.set(word, '<word>')
  let shown = text
  for (const [value, name] of names) if (shown.includes(value)) shown = shown.replaceAll(value, name)
  return shown
    .replace(/new-[0-9a-f]{10}/g, '<new>')
    .replace(/"requestId":"[^"]+"/g, '')
    .replace(/"version":"[^"]+"/g, '')
}
