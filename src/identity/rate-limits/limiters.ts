import { RateLimiterPostgres } from 'rate-limiter-flexible'
import type { Payload } from 'payload'
import { countingPool } from './counting-pool.ts'

/** How many attempts within how many seconds. */
const limits = {
  /** Sign-ins from one network, whoever they are for. */
  'login-address': { points: 60, duration: 60 },
  /** Wrong passwords for one name, as it was typed, from one network. */
  'login-pair': { points: 10, duration: 900 },
  /** Wrong passwords for one name from all networks its user never signed in from. */
  'login-name': { points: 100, duration: 3600 },
  'forgot-address': { points: 60, duration: 60 },
  /** Links for one user asked for from one network. */
  'forgot-pair': { points: 5, duration: 3600 },
  /** Links for one user asked for from all networks they never signed in from. */
  'forgot-user': { points: 30, duration: 3600 },
  'reset-address': { points: 60, duration: 60 },
  /** Calls with an `Idempotency-Key` that strangers make from one network. */
  'keyed-address': { points: 120, duration: 60 },
  'pin-user': { points: 10, duration: 900 },
  /** Wrong current passwords of one user who is signed in. */
  'password-user': { points: 10, duration: 900 },
  /** Messages that one user writes to accounts, each to all of its people. */
  'message-sender': { points: 60, duration: 3600 },
  /** Events that one user posts. */
  'event-sender': { points: 20_000, duration: 60 },
} as const

export type LimitName = keyof typeof limits

const byPool = new WeakMap<object, Map<LimitName, RateLimiterPostgres>>()

/**
 * The counter of one limit, kept in the database and so shared by all processes. An address that is through with its
 * attempts is remembered in memory, so that a flood of more asks the database nothing. It counts on connections beside
 * the pool, since it is asked in the middle of transactions as well.
 */
export const limiterOf = ({ db }: Pick<Payload, 'db'>, name: LimitName): RateLimiterPostgres => {
  const known = byPool.get(db.pool) ?? new Map<LimitName, RateLimiterPostgres>()
  byPool.set(db.pool, known)
  let limiter = known.get(name)
  if (!limiter) {
    limiter = new RateLimiterPostgres({
      ...limits[name],
      storeClient: countingPool({ db }),
      storeType: 'pool',
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix: name,
      clearExpiredByTimeout: name === 'login-address',
      ...(name.endsWith('-address') && { inMemoryBlockOnConsumed: limits[name].points + 1 }),
    })
    known.set(name, limiter)
  }
  return limiter
}
