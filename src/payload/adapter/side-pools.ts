import type { Pool } from 'pg'

/**
 * A few connections in addition to each pool, for what has to be written independently of the open transaction. Avoids
 * deadlock when the pool is full: each request would hold one of its connections and wait for another.
 */
export const sidePools = new WeakMap<object, Pool>()
