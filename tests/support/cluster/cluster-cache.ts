import { execFile } from 'node:child_process'
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const keptMs = 24 * 60 * 60 * 1000

/** With owners and modes, which PostgreSQL checks. */
const copyFolder = (from: string, to: string) => run('cp', ['-a', from, to])

/** Folders that no run has used for a day belong to other states of the sources. */
const dropOld = async (folder: string) => {
  for (const name of await readdir(folder)) {
    const entry = join(folder, name)
    const found = await stat(entry).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs > keptMs) await rm(entry, { recursive: true, force: true })
  }
}

/**
 * Copies a stored data folder to a new place.
 * @throws when it does not exist or cannot be read
 */
export const takeCluster = async (stored: string, to: string): Promise<void> => {
  const now = new Date()
  await utimes(stored, now, now)
  await copyFolder(stored, to)
}

/** Stores the data folder of a stopped server, atomically. */
export const storeCluster = async (dataDir: string, stored: string): Promise<void> => {
  const draft = `${stored}.${process.pid}`
  try {
    await mkdir(dirname(stored), { recursive: true })
    await dropOld(dirname(stored))
    await copyFolder(dataDir, draft)
    await utimes(draft, new Date(), new Date())
    await rename(draft, stored)
  } catch {
    // Another run has stored the same one, or the folder is not writable: the next run creates its own again.
    await rm(draft, { recursive: true, force: true }).catch(() => undefined)
  }
}
