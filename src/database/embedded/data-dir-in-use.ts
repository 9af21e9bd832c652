import { OperatorError } from '../../kernel/operator-error.ts'

/** A running process has locked the data folder. */
export class DataDirInUse extends OperatorError {
  constructor(pid: string, dataDir: string) {
    super(
      `Another Clientele (process ${pid}) is using the data folder ${dataDir}; stop it, or set DATA_DIR to another folder.`,
    )
  }
}
