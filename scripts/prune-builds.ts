import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { processIdentity } from '../src/database/embedded/process-identity.ts'
import { markPrefix } from './mark-build.ts'

const kept = 2
const isHash = (name: string) => /^[0-9a-f]{16}$/.test(name)

const isServed = async (folder: string): Promise<boolean> => {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((entry) => entry.startsWith(markPrefix))) {
    const [pid, identity] = (await readFile(join(folder, name), 'utf8').catch(() => '')).split('\n')
    if (identity && (await processIdentity(Number(pid))) === identity) return true
  }
  return false
}

/** Removes all builds of the pages but the newest two, the named one, and those that a running process serves. */
export const pruneBuilds = async (rootDir: string, current: string): Promise<void> => {
  const builds = join(rootDir, '.next')
  const names = (await readdir(builds)).filter(isHash)
  const dated = await Promise.all(
    names.map(async (name) => ({ name, madeAt: (await stat(join(builds, name))).mtimeMs })),
  )
  const oldest = dated.sort((one, other) => other.madeAt - one.madeAt).slice(kept)
  for (const { name } of oldest) {
    if (name === current || (await isServed(join(builds, name)))) continue
    await rm(join(builds, name), { recursive: true, force: true })
  }
}
