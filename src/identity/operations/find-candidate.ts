import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

export type Candidate = {
  /** What attempts are counted for: the user's id, or a stand-in for a name nobody has. */
  account: string
  userId: string | null
  passwordHash: string | null
  isKnownAddress: boolean
}

/** Whom a user name or e-mail (lower case) may belong to. User names never contain an @. */
export const findCandidate = async (
  payload: Payload,
  identifier: string,
  address: string,
): Promise<Candidate> => {
  const column = identifier.includes('@') ? 'email' : 'username'
  const { rows } = await payload.db.pool.query<{
    userId: string
    passwordHash: string | null
    isKnownAddress: boolean
  }>({
    name: `find-candidate-by-${column}`,
    text: `
      select u.id as "userId", p.password_hash as "passwordHash",
        exists (select from known_addresses k where k.user_id = u.id and k.address = $2) as "isKnownAddress"
      from users u left join credentials p on p.user_id = u.id
      where u.${column} = $1`,
    values: [identifier, address],
  })
  const [found] = rows
  if (found) return { account: found.userId, ...found }
  const account = createHash('sha256').update(identifier).digest('hex')
  return { account, userId: null, passwordHash: null, isKnownAddress: false }
}
