import type { Payload } from 'payload'

const lockKey = 4_206_918

/**
 * Runs the work unless another process holds the lock; the lock is released with its connection, even after a crash.
 */
export const withWorkLock = async (payload: Payload, work: () => Promise<void>): Promise<void> => {
  const client = await payload.db.pool.connect()
  let isBroken = false
  const onError = () => (isBroken = true)
  client.on('error', onError)
  try {
    const { rows } = await client.query<{ isFree: boolean }>('select pg_try_advisory_lock($1) as "isFree"', [
      lockKey,
    ])
    if (rows[0]?.isFree !== true) return
    try {
      await work()
    } finally {
      await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(onError)
    }
  } finally {
    client.off('error', onError)
    client.release(isBroken)
  }
}
