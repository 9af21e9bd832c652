import { isDeepStrictEqual } from 'node:util'
import { sql } from 'drizzle-orm'
import type { CollectionAfterChangeHook } from 'payload'
import { afterCommit } from '../../../../payload/adapter/after-commit.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { eventSignal } from '../../events/event-signal.ts'

/** Reschedules what waits for the end of quiet hours that were changed. */
export const rescheduleDigest: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || isDeepStrictEqual(doc.quietHours, previousDoc.quietHours)) return doc
  const waiting = await runSql(
    req,
    sql`update alert_digests set due_at = least(due_at, greatest(now(), open_until))
        where rule_id = ${doc.id} and due_at is not null returning rule_id`,
  )
  if (waiting.length > 0) await afterCommit(req, eventSignal.announce)
  return doc
}
