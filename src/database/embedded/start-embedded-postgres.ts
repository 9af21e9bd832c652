import { join } from 'node:path'
import { OperatorError } from '../../kernel/operator-error.ts'
import { adoptPostmaster } from './adopt-postmaster.ts'
import { locateBinaries } from './binaries.ts'
import { embeddedURL } from './embedded-url.ts'
import { ensureCluster } from './ensure-cluster.ts'
import { ensureDatabase } from './ensure-database.ts'
import { freePort } from './free-port.ts'
import { launchPostmaster } from './launch-postmaster.ts'
import { chooseLauncher } from './launcher.ts'
import type { Log } from './log.ts'
import { repairPackage } from './repair-package.ts'
import type { Cluster } from './postmaster.ts'
import { prepareDataDir } from './prepare-data-dir.ts'
import { setLogAside } from './set-log-aside.ts'
import { stopPostmaster } from './stop-postmaster.ts'
import { supervisePostmaster } from './supervise-postmaster.ts'

const maxTries = 5

export type EmbeddedPostgres = {
  /** Address with password, constant until `stop()`; never log it. */
  url: string
  /** Fast shutdown; may be called more than once. */
  stop(): Promise<void>
  /** Called once if the server is given up after repeated restarts. */
  onExit(listener: (error: OperatorError) => void): void
}

const launchOnFreePort = async (cluster: Cluster) => {
  let reason = ''
  for (let tries = 0; tries < maxTries; tries++) {
    try {
      return await launchPostmaster(cluster, await freePort())
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error)
    }
  }
  throw new OperatorError(`PostgreSQL did not start (${reason}); see ${cluster.logFile}.`)
}

/**
 * Runs PostgreSQL on `<dataDir>/postgres`, created at first use, and restarts it when it exits; takes over a server
 * that a killed owner left running. The caller holds the lock of the data folder (`lockDataDir`).
 * @throws OperatorError with the steps for the operator
 */
export const startEmbeddedPostgres = async (options: {
  dataDir: string
  log: Log
  nativeDir?: string
}): Promise<EmbeddedPostgres> => {
  const { log } = options
  const dataDir = await prepareDataDir(options.dataDir)
  const clusterDir = join(dataDir, 'postgres')
  const logFile = join(dataDir, 'postgres.log')
  const binaries = locateBinaries(options.nativeDir)
  await repairPackage(binaries)
  const launcher = await chooseLauncher(binaries, { dataDir, clusterDir })
  const password = await ensureCluster(launcher, binaries, { dataDir, clusterDir })
  const cluster = { launcher, postgres: binaries.postgres, clusterDir, logFile }

  const adopted = await adoptPostmaster(clusterDir)
  if (adopted) log.info('PostgreSQL was still running and has been taken over')
  else await setLogAside(logFile)
  const postmaster = adopted ?? (await launchOnFreePort(cluster))
  try {
    await ensureDatabase(postmaster.port, password)
  } catch (error) {
    await stopPostmaster(postmaster)
    throw error
  }

  const listeners: ((error: OperatorError) => void)[] = []
  const onGivenUp = (error: OperatorError) => {
    for (const listener of listeners) listener(error)
  }
  const { stop } = supervisePostmaster(cluster, postmaster, { log, onGivenUp })
  return {
    url: embeddedURL(postmaster.port, password),
    stop,
    onExit: (listener) => void listeners.push(listener),
  }
}
