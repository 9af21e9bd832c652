import type { Payload } from 'payload'
import { sidePools } from './side-pools.ts'

/**
 * The pool for counting attempts: independent of open transactions, neither waiting for their locks nor rolled back
 * with them.
 */
export const countingPool = ({ db }: Pick<Payload, 'db'>): Payload['db']['pool'] =>
  sidePools.get(db.pool) ?? db.pool
