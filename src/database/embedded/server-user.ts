import { readFile } from 'node:fs/promises'
import { OperatorError } from '../../kernel/operator-error.ts'
import { runToEnd } from './run-to-end.ts'

export type ServerUser = { name: string; uid: number; gid: number }

const lookUp = async (name: string): Promise<ServerUser | undefined> => {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n')
  const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
  return uid && gid && Number(uid) > 0 ? { name, uid: Number(uid), gid: Number(gid) } : undefined
}

const waysToCreate = [
  ['useradd', '-r', '-U', '-M', '-s', '/bin/false', 'clientele'],
  ['adduser', '-S', '-D', '-H', '-s', '/bin/false', 'clientele'],
]

/**
 * The user as which root runs PostgreSQL, since PostgreSQL does not run as root: `postgres` if it exists, else a system
 * user created for it, else `nobody`.
 * @throws OperatorError when there is none
 */
export const findServerUser = async (): Promise<ServerUser> => {
  const existing = (await lookUp('postgres')) ?? (await lookUp('clientele'))
  if (existing) return existing
  for (const [command = '', ...args] of waysToCreate) {
    await runToEnd({ command, args })
    const created = await lookUp('clientele')
    if (created) return created
  }
  const nobody = await lookUp('nobody')
  if (nobody) return nobody
  throw new OperatorError(
    'PostgreSQL refuses to run as root; start Clientele as another user, or set DATABASE_URL.',
  )
}
