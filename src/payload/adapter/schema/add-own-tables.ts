import type { SchemaHook } from './schema-hook.ts'
import * as tables from '../../../database/tables/index.ts'

/** Tables of ours beside Payload's, so that migrations are made from one schema and drift is seen in both. */
export const addOwnTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, ...tables },
})
