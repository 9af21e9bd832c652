import { getPayload, type Payload } from 'payload'

/**
 * The one Payload of this process; the panel's pages use the same. `env` must be complete before the first call, since
 * the config is read then.
 */
export const openPayload = async (): Promise<Payload> => {
  const { default: config } = await import('./payload.config.ts')
  const payload = await getPayload({ config })
  const { pool } = payload.db
  if (pool.listenerCount('error') === 0) {
    pool.on('error', (error: Error) =>
      payload.logger.warn({ reason: error.message, msg: 'A database connection was lost' }),
    )
  }
  return payload
}
