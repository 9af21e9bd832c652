import type { Payload } from 'payload'
import { describeError } from './describe-error.ts'
import { errorCodes } from './error-codes.ts'
import { Problem } from './problem.ts'

/** Logs an internal failure, once, with its stack; errors of callers are not failures. */
export const logFailure = (
  logger: Payload['logger'],
  error: unknown,
  problem: Problem,
  requestId: string,
): void => {
  if (errorCodes[problem.code].status < 500) return
  if (error instanceof Problem && isLoggedAlready(error)) return
  if (problem.code === 'unavailable')
    logger.warn({
      msg: 'A request found the service unavailable',
      requestId,
      reason: describeError(error).message,
    })
  else logger.error({ msg: 'A request failed', requestId, error: describeError(error) })
}

const quietSeconds = 60
let lastLoggedAt = -Infinity

/** A full queue is logged once a minute: a flood must not fill the log as well. */
const isLoggedAlready = ({ code }: Problem): boolean => {
  if (code !== 'unavailable') return false
  const now = performance.now() / 1000
  if (now - lastLoggedAt < quietSeconds) return true
  lastLoggedAt = now
  return false
}
