import pg from 'pg'
import { migrations } from '../migrations/index.ts'
import { OperatorError } from '../kernel/operator-error.ts'
import { findOutdatedObjects } from './objects/find-outdated-objects.ts'

/**
 * Inspects the database before anything is written to it and returns the names of what is pending: migrations, and
 * functions and triggers that differ from this release.
 * @throws OperatorError when it cannot be reached, was not created by this product, runs on too old a PostgreSQL, or
 * was migrated by a newer release.
 */
export const inspectDatabase = async (url: string): Promise<string[]> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error)
    throw new OperatorError(
      `The database at ${withoutPassword(url)} cannot be reached: ${reason}. Check DATABASE_URL.`,
    )
  }
  try {
    const { rows: version } = await client.query<{ number: number }>(
      "select current_setting('server_version_num')::int as number",
    )
    if ((version[0]?.number ?? 0) < 150_000)
      throw new OperatorError('PostgreSQL 15 or newer is needed. Point DATABASE_URL at one.')
    const { rows: tables } = await client.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    )
    if (tables.length === 0) return migrations
    if (!tables.some(({ name }) => name === 'payload_migrations')) {
      throw new OperatorError(
        `The database at ${withoutPassword(url)} holds tables of something else. Point DATABASE_URL at an empty database.`,
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

const withoutPassword = (url: string): string => {
  const shown = new URL(url)
  shown.password = ''
  return shown.href
}
