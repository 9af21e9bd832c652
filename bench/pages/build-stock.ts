import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const stockFolder = fileURLToPath(new URL('../stock-panel', import.meta.url))
export const nextCommand = createRequire(import.meta.url).resolve('next/dist/bin/next')

const root = path.resolve(stockFolder, '../..')
const stampFile = path.join(stockFolder, '.next', 'built-from')

/** What the stock panel is made of: its own files, and the packages. */
const hashSources = async (): Promise<string> => {
  const hash = createHash('sha256')
  const entries = await readdir(stockFolder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && !`${entry.parentPath}/`.includes('/.next/'))
    .map((entry) => path.join(entry.parentPath, entry.name))
  for (const file of [...files.sort(), path.join(root, 'package-lock.json')])
    hash.update(file).update(await readFile(file))
  return hash.digest('hex')
}

/** Builds the stock panel unless there is a build of exactly these sources and packages. */
export const buildStock = async (env: NodeJS.ProcessEnv): Promise<void> => {
  const hash = await hashSources()
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === hash) return
  await promisify(execFile)(process.execPath, [nextCommand, 'build', stockFolder], {
    env,
    maxBuffer: 64 * 1024 * 1024,
  })
  await writeFile(stampFile, hash)
}
