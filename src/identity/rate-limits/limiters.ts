import { RateLimiterPostgres } from 'rate-limiter-flexible'
import type { Payload } from 'payload'
import { countingPool } from '../../payload/adapter/counting-pool.ts'

/** How many attempts within how many seconds. */
const limits = {
  /** Sign-ins from one network, for any user. */
  'login-address': { points: 60, duration: 60 },
  /** Wrong passwords for one name, as typed, from one network. */
  'login-pair': { points: 10, duration: 900 },
  /** Wrong passwords for one name from all networks where its user has never signed in. */
  'login-name': { points: 100, duration: 3600 },
  'forgot-address': { points: 60, duration: 60 },
  /** Links for one user requested from one network. */
  'forgot-pair': { points: 5, duration: 3600 },
  /** Links for one user requested from all networks where they have never signed in. */
  'forgot-user': { points: 30, duration: 3600 },
  /** Links to choose a password that one person mails or shows to others. */
  'sign-in-links': { points: 300, duration: 3600 },
  'reset-address': { points: 60, duration: 60 },
  /** Anonymous requests with an `Idempotency-Key` from one network. */
  'keyed-address': { points: 120, duration: 60 },
  /** Requests with an `Idempotency-Key` of one user: each leaves a row for a day. */
  'keyed-user': { points: 20_000, duration: 3600 },
  'pin-user': { points: 10, duration: 900 },
  /** Wrong current passwords of one signed-in user. */
  'password-user': { points: 10, duration: 900 },
  /** User names and e-mail addresses that one person of an account writes into logins. */
  'login-names': { points: 300, duration: 3600 },
  /** Values that one person of an account learns to be taken by a document that this person may not see. */
  'taken-values': { points: 300, duration: 3600 },
  /** Messages that one user sends to accounts, each to all of its users. */
  'message-sender': { points: 60, duration: 3600 },
  /** Events that one user posts. */
  'event-sender': { points: 20_000, duration: 60 },
} as const

export type LimitName = keyof typeof limits

export const pointsOf = (name: LimitName): number => limits[name].points

const byPool = new WeakMap<object, Map<LimitName, RateLimiterPostgres>>()

/**
 * The counter of one limit, stored in the database and so shared by all processes. A key that has used up its attempts
 * is cached in memory, so that a flood of further requests causes no queries. Uses connections outside of the pool,
 * since it is called within transactions as well.
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
