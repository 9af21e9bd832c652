import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { processCommand, processIdentity } from './process-identity.ts'

/**
 * Removes a `postmaster.pid` whose number now belongs to some other program: PostgreSQL takes any living process of
 * its user for itself and would refuse to start. One of a dead process it clears away on its own.
 */
export const dropRecycledPidFile = async (clusterDir: string) => {
  const path = join(clusterDir, 'postmaster.pid')
  const pid = Number((await readFile(path, 'utf8').catch(() => '')).split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 0 || !(await processIdentity(pid))) return
  const command = await processCommand(pid)
  if (command !== '' && !command.includes(clusterDir)) await rm(path, { force: true })
}
