import type { PoolClient } from 'pg'

/** The connection of a transaction, for statements that use the driver directly. */
export const connections = new WeakMap<object, PoolClient>()
