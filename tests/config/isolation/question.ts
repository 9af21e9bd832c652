import type { Thing } from './thing.ts'

export type Request = { method: string; path: string; body?: unknown }

/** One kind of request about a thing. `own` is the caller’s account, which some requests need as well. */
export type Question = {
  name: string
  /**
   * `thing`: it names a document, and is sent for several; `reference`: it compares with an id, so each thing is
   * compared with one that sorts at the same place; `value`: the same for one thing; `nothing`: it is sent once.
   */
  about: 'thing' | 'reference' | 'value' | 'nothing'
  /** It only reads, so identical requests are sent once. */
  isReading: boolean
  ask: (thing: Thing, own: Thing) => Request
}

const asQuery = (value: unknown, name: string): string[] => {
  if (value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((entry: unknown, at) => asQuery(entry, `${name}[${at}]`))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => asQuery(inner, name ? `${name}[${key}]` : key))
  return [
    `${encodeURIComponent(name)}=${encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))}`,
  ]
}

/** `toQuery({ where: { id: { equals: 1 } } })` → `?where[id][equals]=1` */
export const toQuery = (parameters: object): string => {
  const pairs = asQuery(parameters, '')
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}
