import { chmod, chown, stat } from 'node:fs/promises'
import { OperatorError } from '../../kernel/operator-error.ts'
import type { Binaries } from './binaries.ts'
import { runToEnd } from './run-to-end.ts'
import { findServerUser, type ServerUser } from './server-user.ts'

export type Launch = { command: string; args: string[]; uid?: number; gid?: number }

/** How to run a PostgreSQL program, and the owner of the cluster's files (undefined: the user of this process). */
export type Launcher = { owner?: ServerUser; launch(command: string, args: string[]): Launch }

const withCapability = (user: ServerUser, capability: string): Launcher['launch'] => {
  const capabilities = [`--inh-caps=-all,+${capability}`, `--ambient-caps=-all,+${capability}`]
  // initdb checks its programs with access(2), which ignores capabilities unless this bit is set.
  const secureBits = '--securebits=+no_setuid_fixup'
  const options = [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    secureBits,
    ...capabilities,
  ]
  return (command, args) => ({ command: 'setpriv', args: [...options, '--', command, ...args] })
}

/** Least privilege first: a parent folder closed to the user needs the first capability, closed files the second. */
const waysToRunAs = (user: ServerUser): Launcher['launch'][] => [
  (command, args) => ({ command, args, uid: user.uid, gid: user.gid }),
  withCapability(user, 'dac_read_search'),
  withCapability(user, 'dac_override'),
]

const tryOut = (launch: Launcher['launch'], { postgres }: Binaries, dataDir: string) =>
  runToEnd(launch('/bin/sh', ['-c', 'cd "$1" && exec "$2" --version', 'sh', dataDir, postgres]))

const ownerOf = async (path: string): Promise<ServerUser | undefined> => {
  const found = await stat(path).catch(() => undefined)
  return found && found.uid > 0 ? { name: `user ${found.uid}`, uid: found.uid, gid: found.gid } : undefined
}

/**
 * Allows the user's group to traverse (not list) a data folder that root has just created, so that no capability is
 * needed. Only at first use: later the operator controls the folder's mode.
 */
const letThrough = async ({ gid }: ServerUser, dataDir: string, clusterDir: string) => {
  if (await stat(clusterDir).catch(() => undefined)) return
  const { uid, mode } = await stat(dataDir)
  if (uid !== 0 || (mode & 0o777) !== 0o700) return
  await chown(dataDir, 0, gid)
  await chmod(dataDir, 0o710)
}

/**
 * Finds a way to run PostgreSQL: as this user, or for root as the owner of the cluster or a system user, with a
 * capability to traverse closed folders only if that user cannot otherwise reach the programs or the data.
 * @throws OperatorError when there is none
 */
export const chooseLauncher = async (
  binaries: Binaries,
  { dataDir, clusterDir }: { dataDir: string; clusterDir: string },
): Promise<Launcher> => {
  const isRoot = process.geteuid?.() === 0
  const owner = isRoot ? ((await ownerOf(clusterDir)) ?? (await findServerUser())) : undefined
  if (owner) await letThrough(owner, dataDir, clusterDir)
  const ways: Launcher['launch'][] = owner ? waysToRunAs(owner) : [(command, args) => ({ command, args })]
  const complaints: string[] = []
  for (const launch of ways) {
    const { code, stderr } = await tryOut(launch, binaries, dataDir)
    if (code === 0) return { owner, launch }
    complaints.push(stderr.trim().split('\n')[0] ?? '')
  }
  throw new OperatorError(
    owner
      ? `PostgreSQL refuses root and ${owner.name} cannot reach ${dataDir} and ${binaries.nativeDir}; install util-linux (setpriv), open these folders, start as another user, or set DATABASE_URL.`
      : `The built-in PostgreSQL does not run here (${complaints.join('; ')}); set DATABASE_URL to one of your own.`,
  )
}
