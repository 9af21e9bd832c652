import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runSql } from '../../database/run-sql.ts'

const digest = z.object({
  rule: z.string(),
  ruleName: z.string(),
  account: z.string(),
  accountName: z.string(),
  accountTimezone: z.string().nullable(),
  delivery: z.enum(['email', 'message', 'both']),
  digestMinutes: z.coerce.number(),
  quietFrom: z.string().nullable(),
  quietTo: z.string().nullable(),
  quietTimezone: z.string().nullable(),
  isOn: z.boolean(),
  waiting: z.number(),
  eventIds: z.array(z.string()),
  since: z.coerce.date(),
  /** By the clock of the database, as `due_at` is. */
  now: z.coerce.date(),
})

/** The due digest of one rule. */
export type Digest = z.infer<typeof digest>

/** Locks the digest that has been due the longest, for this transaction; those locked by another worker are skipped. */
export const takeDigest = async (req: PayloadRequest): Promise<Digest | undefined> => {
  const [row] = await runSql(
    req,
    sql`
      select d.rule_id as rule, r.name as "ruleName", c.id as account, c.name as "accountName",
        c.timezone as "accountTimezone", r.delivery::text, r.digest_minutes as "digestMinutes",
        r.quiet_hours_from as "quietFrom", r.quiet_hours_to as "quietTo", r.quiet_hours_timezone as "quietTimezone",
        (r.status = 'enabled' and r.deleted_at is null and c.deleted_at is null) as "isOn",
        d.waiting, to_jsonb(d.event_ids) as "eventIds", coalesce(d.since, now()) as since, now() as now
      from alert_digests d join alert_rules r on r.id = d.rule_id join customers c on c.id = r.customer_id
      where d.due_at <= now()
      order by d.due_at limit 1
      for update of d skip locked`,
  )
  return row && digest.parse(row)
}
