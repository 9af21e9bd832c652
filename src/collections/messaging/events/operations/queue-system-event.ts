import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { afterCommit } from '../../../../payload/adapter/after-commit.ts'
import { runSql } from '../../../../database/run-sql.ts'
import type { SystemEvent } from '../../../../domain/messaging/event-name.ts'
import { eventSignal } from '../event-signal.ts'

type Happened = { type: SystemEvent; customer: string; data?: Record<string, string | number> }

/** Stores an event of the product, in the transaction of `req`. */
export const queueSystemEvent = async (
  req: PayloadRequest,
  { type, customer, data }: Happened,
): Promise<void> => {
  await runSql(
    req,
    sql`insert into event_queue (type, customer_id, data) values (${type}, ${customer}, ${JSON.stringify(data ?? {})}::jsonb)`,
  )
  await afterCommit(req, eventSignal.announce)
}
