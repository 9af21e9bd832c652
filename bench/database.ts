import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { nodeArgs } from '../scripts/node-args.ts'
import { seedCustomers } from '../scripts/seed/seed-customers.ts'
import { startEmbeddedPostgres } from '../src/database/embedded/start-embedded-postgres.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

export type BenchDatabase = { url: string; postmasterPid: number; stop: () => Promise<void> }

/**
 * A database server in a temporary folder, migrated and filled. Autovacuum is off: it would run for one side during the
 * other's measurement.
 */
export const openDatabase = async (customers: number): Promise<BenchDatabase> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'clientele-bench-'))
  const { url, stop: stopServer } = await startEmbeddedPostgres({ dataDir, log: quiet })
  const stop = async () => {
    await stopServer()
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query('ALTER SYSTEM SET autovacuum = off')
    await client.query('SELECT pg_reload_conf()')
    await client.end()
    const env = { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'error' }
    await promisify(execFile)(process.execPath, [...nodeArgs, 'scripts/migrate.ts'], { env })
    await seedCustomers({ url, count: customers, resources: customers })
    const pidFile = await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')
    return { url, postmasterPid: Number.parseInt(pidFile, 10), stop }
  } catch (error) {
    await stop()
    throw error
  }
}
