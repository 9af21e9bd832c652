import pg from 'pg'
import { directOptions } from '../../database/direct-options.ts'

const lockKey = 4_206_918

/**
 * Runs the work unless another process holds the lock. The lock belongs to a connection of its own, past a pooler, and
 * is released with it, even after a crash.
 */
export const withWorkLock = async (work: () => Promise<void>): Promise<void> => {
  const client = new pg.Client(directOptions())
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ isFree: boolean }>('select pg_try_advisory_lock($1) as "isFree"', [
      lockKey,
    ])
    if (rows[0]?.isFree === true) await work()
  } finally {
    await client.end().catch(() => undefined)
  }
}
