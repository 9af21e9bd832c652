import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { OperatorError } from '../../kernel/operator-error.ts'
import type { Binaries } from './binaries.ts'
import { errorCode } from './error-code.ts'

const links = z.array(z.object({ source: z.string(), target: z.string() }))

const isThere = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  )

const makeExecutable = async (path: string) => {
  const { mode } = await stat(path)
  if ((mode & 0o111) === 0) await chmod(path, mode | 0o555)
}

/**
 * Creates the symbolic links and executable bits that the package's install script should have created: npm can be
 * configured not to run such scripts, and without the links the server does not find its libraries.
 * @throws OperatorError when the package is incomplete or may not be changed
 */
export const repairPackage = async ({ initdb, postgres, nativeDir }: Binaries) => {
  try {
    const list = await readFile(join(nativeDir, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
    for (const { source, target } of links.parse(JSON.parse(list))) {
      const path = join(nativeDir, '..', target)
      if (await isThere(path)) continue
      await symlink(relative(dirname(target), source), path).catch((error: unknown) => {
        if (errorCode(error) !== 'EEXIST') throw error
      })
    }
    await makeExecutable(initdb)
    await makeExecutable(postgres)
  } catch (error) {
    throw new OperatorError(
      `The PostgreSQL in ${nativeDir} is incomplete (${errorCode(error) || String(error)}); run \`npm ci\` again as the owner of that folder.`,
    )
  }
}
