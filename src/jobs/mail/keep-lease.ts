import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { runSql } from '../../database/run-sql.ts'

type Leased = { payload: Payload; id: string; lease: string; leaseSeconds: number }

export type KeptLease = {
  /** Aborted when another worker has taken the mail, or it was deleted. */
  lost: AbortSignal
  end: () => void
}

/**
 * Renews the lease on a mail for as long as its conversation takes, so that no other worker sends it meanwhile. While
 * the database is away it goes on trying.
 */
export const keepLease = ({ payload, id, lease, leaseSeconds }: Leased): KeptLease => {
  const losing = new AbortController()
  const renew = async () => {
    const renewed = await runSql(
      { payload },
      sql`update email_outbox set lease_until = now() + make_interval(secs => ${leaseSeconds})
          where email_id = ${id} and lease = ${lease} returning true`,
    ).catch(() => undefined)
    if (renewed?.length === 0) losing.abort()
  }
  const timer = setInterval(() => void renew(), (leaseSeconds * 1000) / 3)
  return { lost: losing.signal, end: () => clearInterval(timer) }
}
