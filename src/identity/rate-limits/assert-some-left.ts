import type { Payload } from 'payload'
import { Problem } from '../../kernel/errors/problem.ts'
import { limiterOf, pointsOf, type LimitName } from './limiters.ts'

/**
 * Takes nothing from a limit.
 * @throws Problem `rate_limited` when there is nothing left of it
 */
export const assertSomeLeft = async (payload: Payload, name: LimitName, key: string): Promise<void> => {
  const state = await limiterOf(payload, name).get(key)
  if (state && state.consumedPoints >= pointsOf(name))
    throw new Problem('rate_limited', {
      retryAfterSeconds: Math.max(1, Math.ceil(state.msBeforeNext / 1000)),
    })
}
