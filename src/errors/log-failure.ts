import type { Payload } from 'payload'
import { errorCodes } from './error-codes.ts'
import type { Problem } from './problem.ts'

/** Writes a failure of ours to the log, once, with its stack; mistakes of callers are not failures. */
export const logFailure = (
  logger: Payload['logger'],
  error: unknown,
  problem: Problem,
  requestId: string,
): void => {
  if (errorCodes[problem.code].status < 500) return
  if (problem.code === 'unavailable')
    logger.warn({
      msg: 'A request found the service unavailable',
      requestId,
      reason: describe(error).message,
    })
  else logger.error({ msg: 'A request failed', requestId, error: describe(error) })
}

type Description = { name: string; message: string; code?: unknown; constraint?: unknown; stack: string[] }

/** Never the parameters of a statement nor the values of a row: they may be secrets. */
const describe = (error: unknown): Description => {
  if (!(error instanceof Error))
    return { name: typeof error, message: 'something that is not an error was thrown', stack: [] }
  const stack = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
  if (error.cause instanceof Error && 'params' in error) return { ...describe(error.cause), stack }
  const code = 'code' in error ? error.code : undefined
  const constraint = 'constraint' in error ? error.constraint : undefined
  return { name: error.name, message: error.message, code, constraint, stack }
}
