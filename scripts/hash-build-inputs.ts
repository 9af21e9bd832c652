import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const folders = ['src', 'public']
const files = ['next.config.mjs', 'package-lock.json', 'tsconfig.json']

const filesBelow = async (rootDir: string, folder: string) => {
  const names = await readdir(join(rootDir, folder), { recursive: true }).catch(() => [])
  const relevant = names.filter((name) => !/\.test\.tsx?$/.test(name)).sort()
  return relevant.map((name) => join(rootDir, folder, name))
}

/** A hash of the names and contents of the given files; a folder or a missing file counts by its name. */
export const hashFiles = async (rootDir: string, paths: string[]) => {
  const hash = createHash('sha256')
  for (const path of paths) {
    const content = await readFile(path).catch(() => undefined)
    hash.update(`${path.slice(rootDir.length)}\0${content?.length ?? 'none'}\0`)
    if (content) hash.update(content)
  }
  return hash.digest('hex')
}

/** A short hash of all inputs of the built pages. The version of Node is none: it does not change what is built. */
export const hashBuildInputs = async (rootDir: string) => {
  const below = await Promise.all(folders.map((folder) => filesBelow(rootDir, folder)))
  const paths = [...below.flat(), ...files.map((name) => join(rootDir, name))]
  return (await hashFiles(rootDir, paths)).slice(0, 16)
}
