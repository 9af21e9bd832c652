import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { connectionOptions } from '../../database/connection-options.ts'
import { timeLimits } from '../../database/time-limits.ts'
import { env } from '../../env.ts'
import { clienteleAdapter } from './clientele-adapter.ts'
import { addOwnTables } from './schema/add-own-tables.ts'
import { keepReferencedRows } from './schema/keep-referenced-rows.ts'
import { nameKeyIndexes } from './schema/name-key-indexes.ts'
import { requireSwitches } from './schema/require-switches.ts'

const isPooled = env.DATABASE_DIRECT_URL !== undefined

/**
 * Each connection has timeouts instead of waiting without limit: for a free connection, a statement, a lock, an idle
 * transaction.
 */
const pool = {
  ...connectionOptions(env.DATABASE_URL ?? 'postgres://database-url-is-not-set.invalid'),
  max: env.DATABASE_POOL,
  connectionTimeoutMillis: 10_000,
  idleTimeoutMillis: 30_000,
  ...(!isPooled && timeLimits),
  application_name: 'clientele',
}

export const database = clienteleAdapter(
  {
    idType: 'uuidv7',
    push: false,
    migrationDir: path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../migrations'),
    pool,
    beforeSchemaInit: [keepReferencedRows, requireSwitches, nameKeyIndexes],
    afterSchemaInit: [addOwnTables],
  },
  { isPooled },
)
