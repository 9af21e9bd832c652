import type { PayloadRequest } from 'payload'
import { describeError } from '../../kernel/errors/describe-error.ts'
import type { IdempotencyKey } from './idempotency-key.ts'
import { leaseSeconds, renewLease } from './key-store.ts'

/**
 * Renews the lease of a call for as long as it takes, so that a repetition waits for it however long that is.
 * @returns a function that stops it
 */
export const holdLease = (
  { payload }: Pick<PayloadRequest, 'payload'>,
  key: IdempotencyKey,
  everyMs = (leaseSeconds * 1000) / 3,
): (() => void) => {
  const timer = setInterval(() => {
    renewLease({ payload }, key).catch((error: unknown) =>
      payload.logger.error({
        msg: 'The lease of an Idempotency-Key could not be renewed',
        error: describeError(error),
      }),
    )
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
