import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { processCommand, processIdentity } from './process-identity.ts'

export type PostmasterFile = { pid: number; identity: string; port: number; status: string }

/**
 * The server that runs on a cluster, by its `postmaster.pid`; undefined when there is none. A pid that was reused by
 * another program is ignored.
 */
export const readPostmaster = async (clusterDir: string): Promise<PostmasterFile | undefined> => {
  const text = await readFile(join(clusterDir, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n')
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 1) return undefined
  const [identity, command] = await Promise.all([processIdentity(pid), processCommand(pid)])
  if (!identity || basename(command.split(' -D ')[0] ?? '') !== 'postgres') return undefined
  if (!command.includes(` -D ${clusterDir} `)) return undefined
  return { pid, identity, port: Number(lines[3]), status: lines[7]?.trim() ?? '' }
}
