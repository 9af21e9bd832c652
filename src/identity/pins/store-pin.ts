import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { hashSecret } from '../passwords/hash-secret.ts'

/** Hashes and stores a user's PIN in the transaction of `req`. */
export const storePin = async ({
  req,
  userId,
  pin,
}: {
  req: PayloadRequest
  userId: string
  pin: string
}): Promise<void> => {
  const pinHash = await hashSecret(pin)
  await runSql(
    req,
    sql`insert into credentials (user_id, pin_hash) values (${userId}, ${pinHash})
        on conflict (user_id) do update set pin_hash = excluded.pin_hash`,
  )
}
