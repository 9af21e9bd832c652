import type { PayloadRequest } from 'payload'
import { numbered } from '../../../../domain/accounts/propose-username.ts'
import { isUsername, normalizeUsername } from '../../../../domain/accounts/username.ts'
import { findTaken } from '../../../find-taken.ts'

const most = 10

/**
 * A user name that is free: the wanted one, or with a number behind it. Null when none of the first few is free, and for
 * what may be no user name.
 * @throws Problem `rate_limited`
 */
export const freeUsername = async (req: PayloadRequest, wanted: string): Promise<string | null> => {
  const name = normalizeUsername(wanted)
  if (!isUsername(name, null)) return null
  for (let number = 1; number <= most; number += 1) {
    const value = number === 1 ? name : numbered(name, number)
    if (!(await findTaken(req, { slug: 'users', field: 'username', value }))) return value
  }
  return null
}
