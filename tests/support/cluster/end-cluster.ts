import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Stops the server of a data folder and removes both, synchronously, for a run that is interrupted. */
export const endCluster = (dataDir: string): void => {
  try {
    const pid = parseInt(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'))
    if (pid > 0) process.kill(pid, 'SIGQUIT')
  } catch {
    // There is no server.
  }
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}
