import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hashFiles } from '../../../scripts/hash-build-inputs.ts'

const folders = ['src/migrations', 'src/database', 'tests/support/cluster']
const files = ['package-lock.json', 'scripts/migrate.ts', 'src/open-payload.ts']

const filesBelow = async (folder: string) => {
  const names = await readdir(folder, { recursive: true })
  return names.sort().map((name) => join(folder, name))
}

/**
 * A hash of all inputs of a migrated, empty database: the migrations and what they import
 * (`migrations-import-the-database-only` of the dependency rules), the installed PostgreSQL, and the files that set
 * both up.
 */
export const hashInputs = async (rootDir: string): Promise<string> => {
  const below = await Promise.all(folders.map((folder) => filesBelow(join(rootDir, folder))))
  const paths = [...below.flat(), ...files.map((name) => join(rootDir, name))]
  const hash = await hashFiles(rootDir, paths)
  return `${process.platform}-${process.arch}-${hash.slice(0, 24)}`
}
