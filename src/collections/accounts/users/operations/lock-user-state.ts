import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import type { UserStatus } from '../../../../domain/accounts/active-administrator.ts'

/** The current state of a user, with the row locked until the end of the transaction. Null when there is none. */
export const lockUserState = async (req: PayloadRequest, userId: string): Promise<UserStatus | null> => {
  const [row] = await runSql(
    req,
    sql`select role::text, customer_id as customer, locked, activation::text, deleted_at is not null as "isTrashed"
        from users where id = ${userId} for no key update`,
  )
  if (!row) return null
  return {
    role: String(row.role),
    customer: typeof row.customer === 'string' ? row.customer : null,
    isLocked: row.locked === true,
    isPending: row.activation === 'pending',
    isTrashed: row.isTrashed === true,
  }
}
