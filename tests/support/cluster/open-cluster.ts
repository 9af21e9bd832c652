import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../../src/database/embedded/start-embedded-postgres.ts'
import { storeCluster, takeCluster } from './cluster-cache.ts'
import { endCluster } from './end-cluster.ts'
import { hashInputs } from './hash-inputs.ts'
import { makeTemplate } from './make-template.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/**
 * A PostgreSQL of its own with the migrated database `clientele_template`. What it is made of is remembered by a hash:
 * as long as nothing of it changes, a stored data folder is copied in place of being made again.
 */
export const openCluster = async () => {
  const dataDir = path.join(tmpdir(), `clientele-test-${randomBytes(6).toString('hex')}`)
  const stored = path.join(root, 'node_modules/.cache/clientele', await hashInputs(root))
  const endNow = () => endCluster(dataDir)
  process.once('exit', endNow)
  const clear = async () => {
    await rm(dataDir, { recursive: true, force: true })
    process.off('exit', endNow)
  }
  try {
    const cluster = (await openStored(stored, dataDir)) ?? (await openNew(stored, dataDir))
    return { url: cluster.url, close: () => cluster.stop().finally(clear) }
  } catch (error) {
    await clear()
    throw error
  }
}

const openStored = async (stored: string, dataDir: string): Promise<EmbeddedPostgres | undefined> => {
  try {
    await takeCluster(stored, dataDir)
    return await startEmbeddedPostgres({ dataDir, log })
  } catch {
    // There is none, it cannot be read by this user, or it does not start: a new one says what is wrong, if anything.
    await rm(dataDir, { recursive: true, force: true })
    return undefined
  }
}

const openNew = async (stored: string, dataDir: string): Promise<EmbeddedPostgres> => {
  const making = await startEmbeddedPostgres({ dataDir, log })
  await makeTemplate(making.url).finally(making.stop)
  await storeCluster(dataDir, stored)
  return startEmbeddedPostgres({ dataDir, log })
}
