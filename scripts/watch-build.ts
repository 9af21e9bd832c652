import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buildStamp } from './build-stamp.ts'

const folders = ['', 'server', 'server/app', 'server/chunks', 'static']

/** The files and folders that Next needs for pages; what it reads for the first page it shows is among them. */
const neededBelow = async (distDir: string) => {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(distDir, folder), { withFileTypes: true }).catch(() => [])
      const needed = entries.filter(({ name }) => folder !== '' || /^[A-Z_]+$|\.json$/.test(name))
      return needed.map(({ name }) => join(distDir, folder, name))
    }),
  )
  return lists.flat()
}

/** @returns a function that tells whether the build is still the one that was there at the start, and whole */
export const watchBuild = async (distDir: string): Promise<() => Promise<boolean>> => {
  const stamp = join(distDir, buildStamp)
  const needed = await neededBelow(distDir)
  const { ino, mtimeMs } = await stat(stamp)
  return async () => {
    try {
      const now = await stat(stamp)
      await Promise.all(needed.map((path) => stat(path)))
      return now.ino === ino && now.mtimeMs === mtimeMs
    } catch {
      return false
    }
  }
}
