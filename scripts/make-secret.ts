import { randomBytes } from 'node:crypto'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * The secret of an installation without a configured one: created once, stored with mode 600. `isNew` when this call
 * created it.
 */
export const makeSecret = async (
  dataDir: string,
): Promise<{ secret: string; file: string; isNew: boolean }> => {
  const file = path.join(dataDir, 'secret')
  try {
    await writeFile(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
    return { secret: (await readFile(file, 'utf8')).trim(), file, isNew: true }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  await chmod(file, 0o600)
  return { secret: (await readFile(file, 'utf8')).trim(), file, isNew: false }
}
