import { sql } from 'drizzle-orm'
import { contextOf } from '../kernel/context.ts'
import type { CollectionBeforeValidateHook } from 'payload'
import { scopeFilter } from '../access/scope-filter.ts'
import { lockAccountTrees } from '../database/lock-account-trees.ts'

/**
 * Locks the trees of the old and the new account before the document's own row, since a move of an account locks the
 * tree first and the rows after it. A tree outside of the caller's sight is not waited for.
 */
export const lockNewTree: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const customer: unknown = data?.customer
  const before: unknown = originalDoc?.customer ?? null
  if (operation === 'update' && typeof customer === 'string' && customer !== before) {
    const seen = sql`select id from customers where id in (${customer}::uuid, ${before}::uuid) ${scopeFilter(contextOf(req).actor)}`
    await lockAccountTrees(req, seen, { alone: false })
  }
  return data
}
