import { setTimeout as sleep } from 'node:timers/promises'
import type { Postmaster } from './postmaster.ts'
import { processIdentity } from './process-identity.ts'
import { readPostmaster } from './read-postmaster.ts'

const waitForExit = async (pid: number, identity: string) => {
  while ((await processIdentity(pid)) === identity) await sleep(100)
}

/**
 * Takes over the server that a killed owner left running; undefined when there is none. Waits for one that is starting
 * or stopping.
 */
export const adoptPostmaster = async (clusterDir: string): Promise<Postmaster | undefined> => {
  for (;;) {
    const running = await readPostmaster(clusterDir)
    if (!running) return undefined
    const { pid, identity, port, status } = running
    if (status === 'ready') return { pid, port, exited: waitForExit(pid, identity) }
    await sleep(50)
  }
}
