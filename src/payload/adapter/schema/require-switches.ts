import type { SchemaHook } from './schema-hook.ts'

/** A switch is on or off, never empty: Payload makes its column nullable unless the panel marks the field as required. */
export const requireSwitches: SchemaHook = ({ adapter, schema }) => {
  for (const { columns } of Object.values(adapter.rawTables))
    for (const column of Object.values(columns))
      if (column.type === 'boolean' && column.default !== undefined) column.notNull = true
  return schema
}
