import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from '../../kernel/operator-error.ts'
import { errorCode } from './error-code.ts'

/**
 * The password of the embedded server, from `<dataDir>/postgres-password` (mode 600), created at first use.
 * @param clusterExists then a missing file is an error
 * @throws OperatorError when it is missing although a cluster exists, or cannot be read
 */
export const superuserPassword = async (dataDir: string, clusterExists: boolean): Promise<string> => {
  const path = join(dataDir, 'postgres-password')
  try {
    const password = (await readFile(path, 'utf8')).trim()
    if (password !== '') return password
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') {
      throw new OperatorError(`${path} cannot be read (${errorCode(error)}); run Clientele as its owner.`)
    }
  }
  if (clusterExists) {
    throw new OperatorError(`${path} is missing or empty; put it back from a backup of the data folder.`)
  }
  const password = randomBytes(24).toString('hex')
  await writeFile(path, `${password}\n`, { mode: 0o600 })
  return password
}
