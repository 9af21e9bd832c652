import pg from 'pg'
import { migrations } from '../migrations/index.ts'
import { OperatorError } from '../kernel/operator-error.ts'
import { connectionOptions } from './connection-options.ts'
import { describeRefusal } from './describe-refusal.ts'
import { findOutdatedObjects } from './objects/find-outdated-objects.ts'
import { timeLimits } from './time-limits.ts'

/**
 * Inspects the database before anything is written to it and returns the names of what is pending: migrations, and
 * functions and triggers that differ from this release.
 * @throws OperatorError when it cannot be reached, was not created by this product, runs on too old a PostgreSQL, or
 * was migrated by a newer release; and when the address leads through a pooler.
 */
export const inspectDatabase = async (url: string): Promise<string[]> => {
  const client = new pg.Client({ ...connectionOptions(url), ...timeLimits, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    if (error instanceof Error && error.message.includes('startup parameter')) throw behindPooler()
    throw new OperatorError(describeRefusal(error, url))
  }
  try {
    const { rows: version } = await client.query<{ number: number; limit: string }>(
      `select current_setting('server_version_num')::int as number, current_setting('statement_timeout') as limit`,
    )
    if (version[0]?.limit !== `${timeLimits.statement_timeout / 1000}s`) throw behindPooler()
    if ((version[0]?.number ?? 0) < 150_000)
      throw new OperatorError('PostgreSQL 15 or newer is needed. Point DATABASE_URL at one.')
    const { rows: tables } = await client.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    )
    if (tables.length === 0) return migrations
    if (!tables.some(({ name }) => name === 'payload_migrations')) {
      throw new OperatorError(
        `The database at ${new URL(url).host} holds tables of something else. Point DATABASE_URL at an empty database.`,
      )
    }
    const { rows: applied } = await client.query<{ name: string }>('select name from payload_migrations')
    const unknown = applied.find(({ name }) => !migrations.includes(name))
    if (unknown) {
      throw new OperatorError(
        `The database was made by another or newer release (it knows the migration ${unknown.name}). Start that release instead.`,
      )
    }
    const names = new Set(applied.map(({ name }) => name))
    return [...migrations.filter((name) => !names.has(name)), ...(await findOutdatedObjects(client))]
  } finally {
    await client.end()
  }
}

/** A pooler refuses the time limits of a session, or drops them. */
const behindPooler = () =>
  new OperatorError(
    'A connection pooler such as PgBouncer stands before the database: keep its address in DATABASE_URL and set DATABASE_DIRECT_URL to that of PostgreSQL itself, past the pooler.',
  )
