import { sql } from 'drizzle-orm'
import type { CollectionBeforeValidateHook } from 'payload'
import { lockAccountTrees } from '../database/lock-account-trees.ts'

/**
 * What changes hands holds the trees of its old and its new account before its own row is locked, as whoever moves an
 * account takes the tree first and the rows after it.
 */
export const holdNewTree: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const customer: unknown = data?.customer
  const before: unknown = originalDoc?.customer ?? null
  if (operation === 'update' && typeof customer === 'string' && customer !== before)
    await lockAccountTrees(req, sql`values (${customer}::uuid), (${before}::uuid)`, { alone: false })
  return data
}
