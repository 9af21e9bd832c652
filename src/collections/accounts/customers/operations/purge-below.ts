import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import { dropReferences } from '../../../trash/operations/drop-references.ts'
import { ownedSlugs, tableOf } from '../../../trash/operations/owned-tables.ts'
import { lockSubtree } from './lock-subtree.ts'

/**
 * Purges everything below an account, including trashed documents; the caller purges the account's own row. References
 * from outside to what is purged are cleared.
 */
export const purgeBelow = async (req: PayloadRequest, id: string): Promise<void> => {
  const { owned, below } = await lockSubtree(req, id)
  // The user names of accounts that are purged as well need no update.
  await runSql(req, sql`select set_config('clientele.purging', 'on', true)`)
  await runSql(
    req,
    sql`delete from payload_preferences where id in (
          select parent_id from payload_preferences_rels where users_id in (select id from users where ${owned}))`,
  )
  for (const slug of ownedSlugs(req.payload)) {
    await dropReferences(req, slug, owned)
    await runSql(req, sql`delete from ${tableOf(slug)} where ${owned}`)
  }
  await runSql(req, sql`delete from customers where ${below}`)
  await runSql(req, sql`select set_config('clientele.purging', 'off', true)`)
}
