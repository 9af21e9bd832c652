import pg from 'pg'
import type { Payload } from 'payload'

const lockKey = 4_206_917

/** Applies what is missing, one process at a time. */
export const migrateDatabase = async (payload: Payload, url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await payload.db.migrate()
  } finally {
    await client.end()
  }
}
