import { sql } from 'drizzle-orm'
import { jobRequest } from '../../payload/request/job-request.ts'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { lockAccountTrees } from '../../database/lock-account-trees.ts'
import { newId } from '../../database/new-id.ts'
import { runSql } from '../../database/run-sql.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { matchEvents } from './match-events.ts'

const queued = z.object({
  eventId: z.string().nullable(),
  type: z.string().nullable(),
  customerId: z.string().nullable(),
  data: z.unknown(),
  occurredAt: z.coerce.date(),
})

type Queued = z.infer<typeof queued>

const atOnce = 500

/**
 * Takes a batch of queued events and matches it with the rules: all in one transaction, so that each event is counted
 * once, even after a crash. Rows locked by another worker are skipped.
 * @returns how many there were
 */
export const takeEvents = async (payload: Payload): Promise<number> => {
  const req = await jobRequest(payload, 'alerts')
  return inTransaction(req, async () => {
    const rows = await runSql(
      req,
      sql`delete from event_queue
          where id in (select id from event_queue order by id limit ${atOnce} for update skip locked)
          returning event_id as "eventId", type, customer_id as "customerId", data, occurred_at as "occurredAt"`,
    )
    const taken = z.array(queued).parse(rows)
    const written = await writeEvents(
      req,
      taken.filter(({ eventId }) => eventId === null),
    )
    const ids = [...taken.flatMap(({ eventId }) => eventId ?? []), ...written]
    if (ids.length > 0) await matchEvents(req, ids)
    return taken.length
  })
}

/** Product events are stored only now; those of accounts deleted since are dropped. */
const writeEvents = async (req: PayloadRequest, reported: Queued[]): Promise<string[]> => {
  if (reported.length === 0) return []
  const accounts = [...new Set(reported.flatMap(({ customerId }) => customerId ?? []))]
  await lockAccountTrees(req, sql`select id from customers where id in ${accounts}`, { alone: false })
  const events = reported.map((event) => ({ ...event, id: newId() }))
  const written = await runSql(
    req,
    sql`insert into events (id, type, customer_id, data, occurred_at, created_at, updated_at)
        select e.id, e.type, e."customerId", e.data, e."occurredAt", now(), now()
        from jsonb_to_recordset(${JSON.stringify(events)}::jsonb)
          as e (id uuid, type text, "customerId" uuid, data jsonb, "occurredAt" timestamptz)
        join customers c on c.id = e."customerId" and c.deleted_at is null
        returning id`,
  )
  return written.map(({ id }) => String(id))
}
