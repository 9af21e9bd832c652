import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from '../../kernel/operator-error.ts'
import { errorCode } from './error-code.ts'

/**
 * The major version of a cluster ('18'), or undefined when the folder does not exist.
 * @throws OperatorError when it cannot be read or is not a cluster
 */
export const clusterVersion = async (clusterDir: string): Promise<string | undefined> => {
  try {
    return (await readFile(join(clusterDir, 'PG_VERSION'), 'utf8')).trim()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new OperatorError(
      `The database in ${clusterDir} cannot be read (${errorCode(error)}); run Clientele as the user who started it first.`,
    )
  }
}
