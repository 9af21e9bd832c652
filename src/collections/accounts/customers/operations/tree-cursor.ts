import { isId } from '../../../../domain/is-id.ts'
import type { TreePlace } from './tree-statement.ts'

/** The end of a page of the tree, as an opaque cursor. */
export const writeTreeCursor = ({ name, id }: TreePlace): string =>
  Buffer.from(JSON.stringify([name, id])).toString('base64url')

/** The position of a cursor; undefined if the cursor is invalid. */
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
