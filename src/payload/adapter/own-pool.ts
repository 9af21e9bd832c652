import type { PostgresAdapter } from '@payloadcms/db-postgres'
import pg from 'pg'
import { oneAfterAnother } from './one-after-another.ts'
import { sendWithoutNames } from './send-without-names.ts'
import { sidePools } from './side-pools.ts'

/**
 * The stock adapter takes one connection out of its pool permanently, has no error listener for idle ones, so that a
 * database restart ends the process, and leaves the pool open when it is destroyed. Here the whole pool is usable,
 * survives lost connections, and is closed together with the side pool.
 */
export const ownPool = (adapter: PostgresAdapter, isPooled = false): void => {
  const { connect, destroy } = adapter

  adapter.connect = async function (options) {
    if (!adapter.pool) {
      adapter.pool = openPool(adapter, {}, isPooled)
      sidePools.set(adapter.pool, openPool(adapter, { max: maxBeside }, isPooled))
    }
    return connect?.call(this, options)
  }

  adapter.destroy = async function () {
    const { pool } = adapter
    await destroy?.call(this)
    await sidePools.get(pool)?.end()
    sidePools.delete(pool)
    if (!pool.ended) await pool.end()
  }
}

const maxBeside = 4

const openPool = (
  adapter: PostgresAdapter,
  options: pg.PoolConfig,
  isPooled: boolean,
): PostgresAdapter['pool'] => {
  const pool = new pg.Pool({ ...adapter.poolOptions, ...options })
  // Only the message: the error contains the connection, and with it the key that cancels its statements.
  const note = ({ message }: Error) => {
    if (!pool.ending) adapter.payload.logger.warn(`A database connection was lost: ${message}`)
  }
  pool.on('error', note)
  // A connection in use that is lost between two statements emits an event, which would end the process without a
  // listener; the next statement fails and reports the error.
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
    oneAfterAnother(client)
    if (isPooled) sendWithoutNames(client)
  })
  return pool
}
