import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { processIdentity } from '../src/database/embedded/process-identity.ts'

export const markPrefix = 'in-use-'

/**
 * Marks a build as served by this process, so that nobody removes it; a folder that cannot be written to needs no mark.
 * @returns a function that removes the mark
 */
export const markBuild = async (distDir: string): Promise<() => Promise<void>> => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const path = join(root, distDir, `${markPrefix}${randomUUID()}`)
  const content = `${process.pid}\n${(await processIdentity(process.pid)) ?? ''}\n`
  await writeFile(path, content).catch(() => undefined)
  return () => rm(path, { force: true }).catch(() => undefined)
}
