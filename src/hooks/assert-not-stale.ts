import { sql } from 'drizzle-orm'
import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { runSql } from '../database/run-sql.ts'
import { Problem } from '../kernel/errors/problem.ts'

/**
 * `If-Match: <updatedAt>` on a PATCH: answers 409 `conflict` when the document has changed since. The row stays locked
 * until the update is written, so no concurrent change can come in between.
 */
export const assertNotStale: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') await assertVersion(req, collection.slug, originalDoc?.id)
  return data
}

/** The same for the one document of a global. */
export const assertGlobalNotStale: GlobalBeforeChangeHook = async ({ data, global, originalDoc, req }) => {
  await assertVersion(req, global.slug, originalDoc?.id)
  return data
}

const assertVersion = async (req: PayloadRequest, slug: string, id: unknown): Promise<void> => {
  const expected = req.headers?.get('if-match')
  if (!expected || expected === '*' || req.context[checkedKey]) return
  req.context[checkedKey] = true
  const table = sql.identifier(slug.replaceAll('-', '_'))
  const [row] = await runSql(req, sql`select updated_at from ${table} where id = ${id} for no key update`)
  if (timeOf(row?.updated_at) !== timeOf(expected.replace(/^W\//, '').replaceAll('"', '')))
    throw new Problem('conflict')
}

/** The header applies to the requested document, not to those that its hooks write. */
const checkedKey = 'isIfMatchChecked'

const timeOf = (moment: unknown): number | undefined => {
  const time = moment instanceof Date ? moment.getTime() : Date.parse(String(moment))
  return Number.isNaN(time) ? undefined : time
}
