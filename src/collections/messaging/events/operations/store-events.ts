import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { afterCommit } from '../../../../payload/adapter/after-commit.ts'
import { lockAccountTrees } from '../../../../database/lock-account-trees.ts'
import { newId } from '../../../../database/new-id.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { inTransaction } from '../../../../kernel/in-transaction.ts'
import { eventSignal } from '../event-signal.ts'
import type { LocatedEvent } from './find-accounts.ts'

/**
 * Stores events and queues them for the alert rules, with one statement. Those whose id their account has already used
 * are skipped, also under concurrency.
 * @returns how many are new
 */
export const storeEvents = (req: PayloadRequest, events: LocatedEvent[]): Promise<number> =>
  inTransaction(req, async () => {
    const accounts = [...new Set(events.map(({ customer }) => customer))]
    await lockAccountTrees(req, sql`select id from customers where id in ${accounts}`, { alone: false })
    const rows = events.map(({ resource, ...event }) => ({
      ...event,
      id: newId(),
      resourceKind: resource?.kind ?? null,
      resourceId: resource?.id ?? null,
    }))
    const stored = await runSql(
      req,
      sql`
        with stored as (
          insert into events (id, type, customer_id, resource_kind, resource_id, resource_name, title, text, data,
            occurred_at, client_id, created_at, updated_at)
          select e.id, e.type, e.customer, e."resourceKind", e."resourceId", e."resourceName", e.title, e.text, e.data,
            e."occurredAt", e."clientId", now(), now()
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e (
            id uuid, type text, customer uuid, "resourceKind" text, "resourceId" text, "resourceName" text, title text,
            text text, data jsonb, "occurredAt" timestamptz, "clientId" text)
          order by e.customer, e."clientId"
          on conflict (customer_id, client_id) do nothing
          returning id
        ), queued as (
          insert into event_queue (event_id) select id from stored order by id
        )
        select id from stored`,
    )
    if (stored.length > 0) await afterCommit(req, eventSignal.announce)
    return stored.length
  })
