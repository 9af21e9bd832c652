import pg from 'pg'
import type { Payload } from 'payload'
import { connectionOptions } from './connection-options.ts'
import { applySqlObjects } from './objects/apply-sql-objects.ts'
import { readFunctions, readTriggers } from './objects/read-sql-objects.ts'

const lockKey = 4_206_917

/** Applies the pending migrations, then all current functions and triggers, one process at a time. */
export const migrateDatabase = async (payload: Payload, url: string): Promise<void> => {
  const client = new pg.Client(connectionOptions(url))
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await payload.db.migrate()
    await client.query('begin')
    await applySqlObjects((statement) => client.query(statement), [...readFunctions(), ...readTriggers()])
    await client.query('commit')
  } finally {
    await client.end()
  }
}
