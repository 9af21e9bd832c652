import type { SchemaHook } from './schema-hook.ts'

const kept: Record<string, readonly string[]> = {
  customers: ['parent', 'group'],
  users: ['channelStreamSource', 'vodStreamSource'],
}

/** Documents that belong to an account have this reference. */
const owner = 'customer'

/**
 * Payload sets a reference to NULL when its target is deleted. For these references that would turn a customer's user
 * into staff, move a nested account to the top level, or silently drop a group: the database rejects the delete
 * instead.
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
