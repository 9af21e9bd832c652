import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'

/** How many events an alert names; further ones are only counted. */
const named = 20

/**
 * Adds events to the digests of the rules that match them: one statement, and one row for each rule, for any number of
 * events. The first event is due at once; those within the window after it are due at its end.
 */
export const matchEvents = async (req: PayloadRequest, ids: string[]): Promise<void> => {
  await runSql(
    req,
    sql`
      with matched as (
        select r.id as rule_id, count(*)::int as events, min(e.occurred_at) as since,
          (array_agg(e.id order by e.occurred_at, e.id))[1:${sql.raw(String(named))}] as ids
        from events e
        join alert_rules r on r.customer_id = e.customer_id and r.status = 'enabled' and r.deleted_at is null
        where e.id in ${ids}
          and exists (
            select from alert_rules_texts t
            where t.parent_id = r.id and t.path = 'events' and t.text = e.type)
          and (
            e.resource_id is null or jsonb_typeof(r.resources) is distinct from 'array' or r.resources = '[]'
            or r.resources @> jsonb_build_array(jsonb_build_object('kind', e.resource_kind, 'id', e.resource_id)))
        group by r.id
      )
      insert into alert_digests as d (rule_id, waiting, event_ids, since, due_at)
      select rule_id, events, ids, since, now() from matched order by rule_id
      on conflict (rule_id) do update set
        waiting = d.waiting + excluded.waiting,
        event_ids = (d.event_ids || excluded.event_ids)[1:${sql.raw(String(named))}],
        since = least(d.since, excluded.since),
        due_at = coalesce(d.due_at, greatest(now(), d.open_until))`,
  )
}
