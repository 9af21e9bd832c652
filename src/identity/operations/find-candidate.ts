import type { Payload } from 'payload'

export type Candidate = {
  userId: string | null
  passwordHash: string | null
  hasAPIAccess: boolean
  isKnownAddress: boolean
}

const nobody: Candidate = { userId: null, passwordHash: null, hasAPIAccess: true, isKnownAddress: false }

/**
 * The user that a user name or e-mail belongs to, trashed ones excluded. A user name with an @ is the user's own e-mail.
 */
export const findCandidate = async (
  payload: Payload,
  identifier: string,
  address: string,
): Promise<Candidate> => {
  const column = identifier.includes('@') ? 'email' : 'username'
  const { rows } = await payload.db.pool.query<Candidate>({
    name: `find-candidate-by-${column}`,
    text: `
      select u.id as "userId", p.password_hash as "passwordHash", u.api_access is not false as "hasAPIAccess",
        exists (select from known_addresses k where k.user_id = u.id and k.address = $2) as "isKnownAddress"
      from users u left join credentials p on p.user_id = u.id
      where u.${column} = $1 and u.deleted_at is null`,
    values: [identifier, address],
  })
  return rows[0] ?? nobody
}
