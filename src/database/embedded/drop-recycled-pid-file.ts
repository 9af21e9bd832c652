import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { processCommand, processIdentity } from './process-identity.ts'

/**
 * Removes a `postmaster.pid` whose pid now belongs to another program: PostgreSQL takes any running process of its user
 * for a server and would not start. It removes the file of a dead process by itself.
 */
export const dropRecycledPidFile = async (clusterDir: string) => {
  const path = join(clusterDir, 'postmaster.pid')
  const pid = Number((await readFile(path, 'utf8').catch(() => '')).split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 0 || !(await processIdentity(pid))) return
  const command = await processCommand(pid)
  if (command !== '' && !command.includes(clusterDir)) await rm(path, { force: true })
}
