import { OperatorError } from '../src/kernel/operator-error.ts'

/**
 * Runs a command; an error the operator can fix is one line on stderr and exit code 1, any other error is printed with
 * its stack.
 */
export const runScript = async (run: () => Promise<void>): Promise<never> => {
  try {
    await run()
    process.exit(0)
  } catch (error) {
    process.stderr.write(error instanceof OperatorError ? `${error.message}\n` : `${stackOf(error)}\n`)
    process.exit(1)
  }
}

const stackOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error))
