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
 * A separate PostgreSQL with the migrated database `clientele_template`. Its data folder is cached by a hash of its
 * inputs: as long as they do not change, it is copied instead of created again.
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
    // There is none, it is not readable by this user, or it does not start: a new one reports the error, if any.
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
