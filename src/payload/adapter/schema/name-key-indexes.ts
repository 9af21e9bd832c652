import type { SchemaHook } from './schema-hook.ts'

/**
 * Names that only look alike are the same name (`name_key`): a unique index over an expression, which a migration makes
 * since the schema builder cannot express it, belongs to the field that it keeps unique.
 */
export const nameKeyIndexes: SchemaHook = ({ adapter, schema }) => {
  for (const { config } of Object.values(adapter.payload.collections)) {
    const tableName = adapter.tableNameMap.get(config.slug.replaceAll('-', '_'))
    for (const { custom, name } of config.flattenedFields)
      if (custom?.isUniqueName === true && tableName !== undefined)
        adapter.fieldConstraints[tableName] = {
          ...adapter.fieldConstraints[tableName],
          [`${name}_key_idx`]: name,
        }
  }
  return schema
}
