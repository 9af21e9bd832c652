import { isId } from '../../../../domain/is-id.ts'
import type { TreePlace } from './tree-statement.ts'

/** Where a page of the tree ended, as a text that callers hand back as it is. */
export const writeTreeCursor = ({ name, id }: TreePlace): string =>
  Buffer.from(JSON.stringify([name, id])).toString('base64url')

/** The place that a cursor means; undefined for a text that is none. */
export const readTreeCursor = (cursor: string): TreePlace | undefined => {
  if (!/^[\w-]+$/.test(cursor)) return undefined
  const place = parse(Buffer.from(cursor, 'base64url').toString())
  if (!Array.isArray(place) || place.length !== 2) return undefined
  const [name, id]: unknown[] = place
  return typeof name === 'string' && !name.includes('\0') && isId(id) ? { name, id } : undefined
}

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
