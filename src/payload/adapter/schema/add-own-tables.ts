import type { SchemaHook } from './schema-hook.ts'
import * as tables from '../../../database/tables/index.ts'

/**
 * Adds this product's tables to Payload's schema, so that migrations are generated from one schema and drift is
 * detected in both.
 */
export const addOwnTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, ...tables },
})
