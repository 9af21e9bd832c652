import { chmod, chown, lchown, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from '../../kernel/operator-error.ts'
import type { Binaries } from './binaries.ts'
import { clusterVersion } from './cluster-version.ts'
import type { Launcher } from './launcher.ts'
import { runToEnd } from './run-to-end.ts'
import { superuserPassword } from './superuser-password.ts'

type Place = { dataDir: string; clusterDir: string }

const assertSameVersion = async ({ launch }: Launcher, { postgres }: Binaries, { clusterDir }: Place) => {
  const { stdout } = await runToEnd(launch(postgres, ['--version']))
  const bundled = /(\d+)(?:\.|devel|beta|rc)/.exec(stdout)?.[1]
  const found = await clusterVersion(clusterDir)
  if (found === bundled) return
  throw new OperatorError(
    `The database in ${clusterDir} was made by PostgreSQL ${found} and this Clientele brings ${bundled}; dump it with the Clientele that made it and load it into a new data folder.`,
  )
}

/** A cluster copied by root belongs to root; PostgreSQL does not start on it. */
const handOver = async ({ owner }: Launcher, { clusterDir }: Place) => {
  if (!owner || (await stat(clusterDir)).uid === owner.uid) return
  for (const entry of await readdir(clusterDir, { recursive: true })) {
    await lchown(join(clusterDir, entry), owner.uid, owner.gid)
  }
  await chown(clusterDir, owner.uid, owner.gid)
}

const create = async (launcher: Launcher, { initdb }: Binaries, { dataDir, clusterDir }: Place) => {
  const password = await superuserPassword(dataDir, false)
  const draft = `${clusterDir}.new`
  const passwordFile = `${clusterDir}.pwfile`
  await rm(draft, { recursive: true, force: true })
  await rm(passwordFile, { force: true })
  try {
    await mkdir(draft, { mode: 0o700 })
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
    if (launcher.owner) {
      await chown(draft, launcher.owner.uid, launcher.owner.gid)
      await chown(passwordFile, launcher.owner.uid, launcher.owner.gid)
    }
    const { code, stderr } = await runToEnd(
      launcher.launch(initdb, [
        `--pgdata=${draft}`,
        `--pwfile=${passwordFile}`,
        '--username=clientele',
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--data-checksums',
      ]),
    )
    if (code !== 0) {
      const reason = stderr.split('\n').find((line) => /error|fatal/i.test(line)) ?? stderr.trim()
      throw new OperatorError(
        `The database in ${clusterDir} could not be made: ${reason.replaceAll('\n', ' ')}`,
      )
    }
  } finally {
    await rm(passwordFile, { force: true })
  }
  // Renamed to its final name when complete, so that a crash leaves no partial cluster.
  await chmod(draft, 0o700)
  await rename(draft, clusterDir)
  const folder = await open(dataDir)
  await folder.sync().finally(() => folder.close())
}

/**
 * Creates the cluster at first use; otherwise checks its version and its owner.
 * @returns the superuser's password
 * @throws OperatorError as its message says
 */
export const ensureCluster = async (
  launcher: Launcher,
  binaries: Binaries,
  place: Place,
): Promise<string> => {
  if ((await clusterVersion(place.clusterDir)) === undefined) {
    if (await stat(place.clusterDir).catch(() => undefined)) {
      throw new OperatorError(
        `${place.clusterDir} is not a PostgreSQL database; move it away or set DATA_DIR.`,
      )
    }
    await create(launcher, binaries, place)
  } else {
    await assertSameVersion(launcher, binaries, place)
    await handOver(launcher, place)
  }
  return superuserPassword(place.dataDir, true)
}
