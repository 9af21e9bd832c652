import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import { dropReferences } from '../../../trash/operations/drop-references.ts'
import { ownedSlugs, tableOf } from '../../../trash/operations/owned-tables.ts'
import { lockSubtree } from './lock-subtree.ts'

/**
 * Removes for good what is below an account, in the trash or not; the account's own row is the caller's to remove. What
 * others have chosen of it they no longer have.
 */
export const purgeBelow = async (req: PayloadRequest, id: string): Promise<void> => {
  const { owned, below } = await lockSubtree(req, id)
  // Lists of the user names of accounts that go as well need not be kept.
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
