import { isRecord, type JsonRecord } from '../../kernel/is-record.ts'

/** One field that its person altered. */
export type Change = {
  /** The names of the groups around the field, then its own. */
  path: string[]
  /** The value in the form. */
  mine: unknown
  isSame: (one: unknown, other: unknown) => boolean
}

/** The body of a request with the changes alone. */
export const bodyOf = (changes: readonly Change[]): JsonRecord => {
  const body: JsonRecord = {}
  for (const { path, mine } of changes) {
    let around = body
    for (const name of path.slice(0, -1)) {
      const inner = around[name]
      const group: JsonRecord = isRecord(inner) ? inner : {}
      around[name] = group
      around = group
    }
    const name = path.at(-1)
    if (name !== undefined) around[name] = mine
  }
  return body
}

export const valueAt = (document: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), document)
