import { sql } from 'drizzle-orm'
import type { CollectionBeforeChangeHook } from 'payload'
import { holdTrees } from '../operations/hold-trees.ts'

/** A resource that changes hands holds the tree of its new account before its own row is locked. */
export const holdNewTree: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { customer } = data
  if (operation === 'update' && typeof customer === 'string' && customer !== originalDoc?.customer)
    await holdTrees(
      req,
      sql`select ${customer}::uuid as id union select ${originalDoc?.customer ?? null}::uuid`,
    )
  return data
}
