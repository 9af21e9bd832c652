import type { Pool } from 'pg'

/**
 * A few connections beside each pool, for what has to be written whatever becomes of the transaction that is open: taken
 * from the same pool, as many requests as it has connections would wait for each other in vain.
 */
export const sidePools = new WeakMap<object, Pool>()
