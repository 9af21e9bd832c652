import { concurrencyKey } from '../../access/concurrency-key.ts'
import type { Limit } from '../../kernel/action/define-action.ts'
import type { Context } from '../../kernel/context.ts'
import { ConcurrencyLimit } from '../concurrency-limit.ts'
import { consume } from './consume.ts'
import type { LimitName } from './limiters.ts'

/**
 * A rate limit for each user, counted in the database.
 * @param cost how many attempts a call takes; one by default
 */
export const perUser = (name: LimitName, cost: (input: unknown) => number = () => 1): Limit => ({
  description: 'So many calls of each user within a time.',
  run: async (ctx, input, work) => {
    await consume(ctx.payload, name, userOf(ctx), cost(input))
    return work()
  },
})

/** A limit of concurrent calls: for all users of an account together, for each member of staff separately. */
export const concurrently = ({ each }: { each: number }): Limit => {
  const shares = new ConcurrencyLimit({ each })
  return {
    description: `${each} calls at once, those of all people of an account together.`,
    run: (ctx, _input, work) => shares.run(concurrencyKey(ctx), work),
  }
}

const userOf = ({ actor }: Context): string => ('id' in actor ? actor.id : '')
