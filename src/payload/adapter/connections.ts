import type { PoolClient } from 'pg'

/** The connection below a transaction's handle, for statements that go to the driver directly. */
export const connections = new WeakMap<object, PoolClient>()
