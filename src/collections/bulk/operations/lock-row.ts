import type { CollectionSlug, PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'
import { runSql } from '../../../database/run-sql.ts'
import { filterRows } from '../../../payload/adapter/filter-rows.ts'
import { leanConfig } from '../../../payload/schema/lean-config.ts'

/**
 * The row of a document that the caller may update, locked until the transaction ends, so that what is read of it is
 * what the update finds. Undefined when there is none; the update then says why.
 */
export const lockRow = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Record<string, unknown> | undefined> => {
  const config = req.payload.collections[collection].config
  const allowed = await leanConfig(config).access.update({ req, id })
  if (allowed === false) return undefined
  const { table, filter } = filterRows(req.payload, config, {
    and: [{ id: { equals: id } }, { deletedAt: { exists: false } }, ...(allowed === true ? [] : [allowed])],
  })
  const [row] = await runSql(req, sql`select * from ${table} where ${filter} for no key update`)
  return row
}
