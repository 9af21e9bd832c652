import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { connectionOptions } from '../../src/database/connection-options.ts'
import { startEmbeddedPostgres } from '../../src/database/embedded/start-embedded-postgres.ts'
import { env } from '../../src/env.ts'
import { ensureMigrated } from '../seed/ensure-migrated.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Reads from the migrated database of `DATABASE_URL`, or from a temporary one that is removed afterwards. */
export const withMigratedDatabase = async <T>(read: (client: pg.Client) => Promise<T>): Promise<T> => {
  if (env.DATABASE_URL) return readFrom(env.DATABASE_URL, read)
  const dataDir = await mkdtemp(path.join(tmpdir(), 'clientele-generate-'))
  const embedded = await startEmbeddedPostgres({ dataDir, log: quiet })
  try {
    return await readFrom(embedded.url, read)
  } finally {
    await embedded.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const readFrom = async <T>(url: string, read: (client: pg.Client) => Promise<T>): Promise<T> => {
  await ensureMigrated(url)
  const client = new pg.Client(connectionOptions(url))
  await client.connect()
  try {
    return await read(client)
  } finally {
    await client.end()
  }
}
