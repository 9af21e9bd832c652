import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { clusterVersion } from './cluster-version.ts'
import { DataDirInUse } from './data-dir-in-use.ts'
import { embeddedURL } from './embedded-url.ts'
import { ensureDatabase } from './ensure-database.ts'
import { lockDataDir } from './lock-data-dir.ts'
import type { Log } from './log.ts'
import { prepareDataDir } from './prepare-data-dir.ts'
import { readPostmaster } from './read-postmaster.ts'
import { startEmbeddedPostgres } from './start-embedded-postgres.ts'
import { superuserPassword } from './superuser-password.ts'

const patienceMs = 60_000

const connectToRunning = async (dataDir: string) => {
  const clusterDir = join(dataDir, 'postgres')
  if ((await clusterVersion(clusterDir)) === undefined) return undefined
  const running = await readPostmaster(clusterDir)
  if (running?.status !== 'ready') return undefined
  const password = await superuserPassword(dataDir, true)
  await ensureDatabase(running.port, password)
  return { url: embeddedURL(running.port, password), release: async () => {} }
}

const startForNow = async (dataDir: string, log: Log) => {
  const lock = await lockDataDir(dataDir)
  try {
    const { url, stop } = await startEmbeddedPostgres({ dataDir, log })
    return { url, release: () => stop().finally(lock.release) }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/**
 * The embedded database for a command: that of the running application, or one started until `release()`.
 * @throws OperatorError when neither is available
 */
export const connectEmbedded = async (options: {
  dataDir: string
  log: Log
}): Promise<{ url: string; release(): Promise<void> }> => {
  const dataDir = await prepareDataDir(options.dataDir)
  const until = Date.now() + patienceMs
  for (;;) {
    const running = await connectToRunning(dataDir)
    if (running) return running
    try {
      return await startForNow(dataDir, options.log)
    } catch (error) {
      // The folder is locked but no server runs: the application is just starting or stopping.
      if (!(error instanceof DataDirInUse) || Date.now() > until) throw error
    }
    await sleep(200)
  }
}
