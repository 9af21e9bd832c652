import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'

/** What Payload calls with its tables before or after it makes them. */
export type SchemaHook = NonNullable<PostgresAdapterArgs['beforeSchemaInit']>[number]
