import { mkdir, realpath } from 'node:fs/promises'
import { dirname } from 'node:path'
import { OperatorError } from '../../kernel/operator-error.ts'
import { errorCode } from './error-code.ts'

/**
 * Creates the data folder (mode 700) if it is missing and returns its real path. An existing folder keeps its mode: the
 * operator may share it on purpose.
 * @throws OperatorError when it cannot be created
 */
export const prepareDataDir = async (dataDir: string): Promise<string> => {
  try {
    await mkdir(dirname(dataDir), { recursive: true })
    await mkdir(dataDir, { mode: 0o700 }).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error
    })
    return await realpath(dataDir)
  } catch (error) {
    throw new OperatorError(
      `The data folder ${dataDir} cannot be made (${errorCode(error)}); set DATA_DIR to a folder this user can write to.`,
    )
  }
}
