import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'

/** Payload calls it with its tables before or after creating them. */
export type SchemaHook = NonNullable<PostgresAdapterArgs['beforeSchemaInit']>[number]
