import { sql } from 'drizzle-orm'
import { jobRequest } from '../../payload/request/job-request.ts'
import type { Payload } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { planAlert } from '../../domain/messaging/plan-alert.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { findAlerted } from './find-alerted.ts'
import { takeDigest, type Digest } from './take-digest.ts'
import { notifyOfDigest } from './notify-of-digest.ts'

/**
 * Sends the due digest of one rule: mails into the outbox, messages to the apps, and the update of the rule's row, in
 * one transaction, so that a crash neither repeats nor loses it.
 * @returns whether there was one
 */
export const notifyDue = async (payload: Payload): Promise<boolean> => {
  const req = await jobRequest(payload, 'alerts')
  return inTransaction(req, async () => {
    const digest = await takeDigest(req)
    if (!digest) return false
    const { rule, digestMinutes, isOn } = digest
    const people = isOn ? await findAlerted(req, digest) : []
    const quietHours = quietHoursOf(digest)
    const plan = planAlert({ isOn, quietHours, recipients: people.length }, digest.now)
    if (plan.action === 'wait') {
      const until = plan.until.toISOString()
      await runSql(req, sql`update alert_digests set due_at = ${until} where rule_id = ${rule}`)
      return true
    }
    if (plan.action === 'notify') await notifyOfDigest(req, digest, people)
    await runSql(
      req,
      sql`update alert_digests set waiting = 0, event_ids = '{}', since = null, due_at = null,
            open_until = now() + make_interval(mins => ${digestMinutes})
          where rule_id = ${rule}`,
    )
    return true
  })
}

const quietHoursOf = ({ quietFrom, quietTo, quietTimezone, accountTimezone }: Digest) =>
  quietFrom && quietTo
    ? { from: quietFrom, to: quietTo, timezone: quietTimezone ?? accountTimezone ?? 'UTC' }
    : null
