import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { env } from '../../env.ts'
import { clienteleAdapter } from './clientele-adapter.ts'
import { addOwnTables } from './schema/add-own-tables.ts'
import { keepReferencedRows } from './schema/keep-referenced-rows.ts'
import { nameKeyIndexes } from './schema/name-key-indexes.ts'
import { requireSwitches } from './schema/require-switches.ts'

/**
 * Each connection has timeouts instead of waiting without limit: for a free connection, a statement, a lock, an idle
 * transaction.
 */
const pool = {
  connectionString: env.DATABASE_URL ?? 'postgres://database-url-is-not-set.invalid',
  max: 20,
  connectionTimeoutMillis: 10_000,
  idleTimeoutMillis: 30_000,
  statement_timeout: 15_000,
  lock_timeout: 4_000,
  idle_in_transaction_session_timeout: 15_000,
  application_name: 'clientele',
}

export const database = clienteleAdapter({
  idType: 'uuidv7',
  push: false,
  migrationDir: path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../migrations'),
  pool,
  beforeSchemaInit: [keepReferencedRows, requireSwitches, nameKeyIndexes],
  afterSchemaInit: [addOwnTables],
})
