import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { newId } from '../src/database/new-id.ts'

/**
 * Adds a user who has no password but is signed in.
 * @returns the token of the live session
 */
export const addUser = async (
  client: pg.Client,
  role: 'administrator' | 'manager' | 'member',
  customer: string | null,
): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  const user = newId()
  await client.query(
    `insert into users (id, username, email, role, customer_id)
     values ($1::uuid, 'bench.' || $1::uuid, $1::uuid || '@example.com', $2, $3)`,
    [user, role, customer],
  )
  await client.query(
    `insert into sessions (id, user_id, token_hash, idle_until, absolute_until)
     values ($1, $2, $3, now() + interval '1 day', now() + interval '1 day')`,
    [newId(), user, createHash('sha256').update(token).digest('hex')],
  )
  return token
}
