import { RateLimiterRes } from 'rate-limiter-flexible'
import type { Payload } from 'payload'
import { Problem } from '../../kernel/errors/problem.ts'
import { countingPool } from '../../payload/adapter/counting-pool.ts'
import { limiterOf, type LimitName } from './limiters.ts'

/**
 * Takes one attempt, or the given number, from a limit, atomically and before any work is done.
 * @throws Problem `rate_limited` when there is none left
 */
export const consume = async (
  payload: Payload,
  name: LimitName,
  key: string,
  attempts = 1,
): Promise<void> => {
  try {
    await limiterOf(payload, name).consume(key, attempts)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    throw new Problem('rate_limited', {
      retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)),
    })
  }
}

/**
 * Refunds attempts that were right; resets the `cleared` limits. Rows are locked in the order of their keys, so that
 * concurrent refunds do not deadlock.
 */
export const refundAttempt = async (
  payload: Payload,
  { returned = [], cleared = [] }: Partial<Record<'cleared' | 'returned', [LimitName, string][]>>,
): Promise<void> => {
  const keys = (entries: [LimitName, string][]) =>
    entries.map(([name, key]) => limiterOf(payload, name).getKey(key))
  await countingPool(payload).query({
    name: 'give-back-attempts',
    text: `
      with held as materialized (
        select key from rate_limits where key = any($1::text[] || $2::text[]) order by key for update
      ), cleared as (
        delete from rate_limits r using held where r.key = held.key and r.key = any($2)
      )
      update rate_limits r set points = greatest(r.points - 1, 0) from held
      where r.key = held.key and r.key = any($1)`,
    values: [keys(returned), keys(cleared)],
  })
}
