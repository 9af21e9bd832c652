import type { PayloadRequest } from 'payload'
import { nameOfPerson } from '../../../../domain/accounts/account-name.ts'
import { normalizeUsername } from '../../../../domain/accounts/username.ts'
import { normalizeEmailAddress } from '../../../../domain/values/normalize-email-address.ts'
import { findTaken } from '../../../find-taken.ts'

type Field = 'email' | 'username' | 'externalId'

type TakenBy = { by: { collection: string; id: string; name: string } | null }

const stored: Record<Field, (value: string) => string> = {
  email: normalizeEmailAddress,
  username: normalizeUsername,
  externalId: (value) => value.trim(),
}

/**
 * Who has a value, among accounts and users; `by: null` for those who may not see it, null when it is free.
 * @throws Problem `rate_limited`
 */
export const findTakenLogin = async (
  req: PayloadRequest,
  slugs: readonly ('customers' | 'users')[],
  field: Field,
  typed: string,
): Promise<TakenBy | null> => {
  const value = stored[field](typed)
  for (const slug of slugs) {
    const taken = await findTaken(req, { slug, field, value })
    if (!taken) continue
    if (!taken.by) return { by: null }
    const { collection, id } = taken.by
    return { by: { collection, id, name: await nameOf(req, slug, id) } }
  }
  return null
}

/** A document that the caller may see, in the trash or not. */
const nameOf = async (req: PayloadRequest, slug: 'customers' | 'users', id: string): Promise<string> => {
  const read = { id, depth: 0, trash: true, disableErrors: true, req, overrideAccess: false } as const
  if (slug === 'customers') return (await req.payload.findByID({ collection: slug, ...read }))?.name ?? ''
  const user = await req.payload.findByID({ collection: slug, ...read })
  return user ? nameOfPerson(user) || user.username : ''
}
