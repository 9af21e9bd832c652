import { RateLimiterPostgres } from 'rate-limiter-flexible'
import type { Payload } from 'payload'

/** How many attempts within how many seconds. */
const limits = {
  /** Sign-ins from one network, whoever they are for. */
  'login-address': { points: 60, duration: 60 },
  /** Wrong passwords for one account from one network. */
  'login-pair': { points: 10, duration: 900 },
  /** Wrong passwords for one account from all networks it never signed in from. */
  'login-account': { points: 100, duration: 3600 },
  'forgot-address': { points: 60, duration: 60 },
  'forgot-account': { points: 10, duration: 3600 },
  'reset-address': { points: 60, duration: 60 },
  'pin-user': { points: 10, duration: 900 },
} as const

export type LimitName = keyof typeof limits

const byPool = new WeakMap<object, Map<LimitName, RateLimiterPostgres>>()

/** The counter of one limit, kept in the database and so shared by all processes. */
export const limiterOf = ({ db }: Pick<Payload, 'db'>, name: LimitName): RateLimiterPostgres => {
  const known = byPool.get(db.pool) ?? new Map<LimitName, RateLimiterPostgres>()
  byPool.set(db.pool, known)
  let limiter = known.get(name)
  if (!limiter) {
    limiter = new RateLimiterPostgres({
      ...limits[name],
      storeClient: db.pool,
      storeType: 'pool',
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix: name,
      clearExpiredByTimeout: name === 'login-address',
    })
    known.set(name, limiter)
  }
  return limiter
}
