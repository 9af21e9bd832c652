import type { PostgresSchemaHook } from '@payloadcms/drizzle/postgres'
import * as tables from '../tables/index.ts'

/** Tables of ours beside Payload's, so that migrations are made from one schema and drift is seen in both. */
export const addOwnTables: PostgresSchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, ...tables },
})
