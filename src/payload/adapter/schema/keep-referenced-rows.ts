import type { SchemaHook } from './schema-hook.ts'

const kept: Record<string, readonly string[]> = {
  customers: ['parent', 'group'],
  users: ['channelStreamSource', 'vodStreamSource'],
}

/** What belongs to an account names it so. */
const owner = 'customer'

/**
 * Payload sets a reference to NULL when its target is deleted. For these that would turn a customer's user into staff,
 * an inner account into one at the top, or drop a group in silence: the database refuses instead.
 */
export const keepReferencedRows: SchemaHook = ({ adapter, schema }) => {
  for (const [table, columns] of Object.entries(kept)) {
    for (const column of columns) {
      const reference = adapter.rawTables[table]?.columns[column]?.reference
      if (!reference) throw new Error(`There is no reference ${table}.${column}.`)
      reference.onDelete = 'restrict'
    }
  }
  for (const { columns } of Object.values(adapter.rawTables)) {
    const reference = 'ownerPath' in columns ? columns[owner]?.reference : undefined
    if (reference) reference.onDelete = 'restrict'
  }
  return schema
}
