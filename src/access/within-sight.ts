import { sql, type SQL } from 'drizzle-orm'
import { subtreeOf } from '../domain/accounts/subtree.ts'
import type { Actor } from './actor.ts'

/** In a statement about `customers`: only those that the caller may see, as a condition beside others. */
export const withinSight = (actor: Actor): SQL => {
  if (actor.kind !== 'account') return sql``
  const { from, before } = subtreeOf(actor.path)
  return sql`and path >= ${from} and path < ${before}`
}
