import { sql } from 'drizzle-orm'
import { jobRequest } from '../../payload/request/job-request.ts'
import type { CollectionSlug, Payload } from 'payload'
import { dropReferences } from '../../collections/trash/operations/drop-references.ts'
import { lockDocument } from '../../collections/trash/operations/lock-document.ts'
import { tableOf } from '../../collections/trash/operations/owned-tables.ts'
import { runSql } from '../../database/run-sql.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'

type Purge = { collection: CollectionSlug; id: string; days: number }

/** Purges one document, and all below it when it is an account, unless it was restored concurrently. */
export const purgeOne = async (payload: Payload, { collection, id, days }: Purge): Promise<void> => {
  const req = await jobRequest(payload, 'trash')
  await inTransaction(req, async () => {
    if (!(await lockDocument(req, collection, id))) return
    const due = await runSql(
      req,
      sql`select from ${tableOf(collection)}
          where id = ${id} and deleted_at < now() - make_interval(days => ${days})`,
    )
    if (due.length === 0) return
    await dropReferences(req, collection, sql`id = ${id}`)
    await payload.delete({ collection, id, trash: true, depth: 0, req, overrideAccess: true })
  })
}
