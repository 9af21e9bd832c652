import type { Payload } from 'payload'
import { sidePools } from '../../payload/adapter/side-pools.ts'

/** What attempts are counted on: it waits for nothing that an open transaction holds, nor goes back with one. */
export const countingPool = ({ db }: Pick<Payload, 'db'>): Payload['db']['pool'] =>
  sidePools.get(db.pool) ?? db.pool
