import type { PayloadRequest } from 'payload'
import { Problem } from '../../kernel/errors/problem.ts'
import { hasAdministrator } from '../first-administrator/has-administrator.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { consume } from '../rate-limits/consume.ts'
import { clientNetwork } from '../requests/client-network.ts'
import { openSession } from '../sessions/open-session.ts'
import { signedIn, type SignedIn } from '../sessions/signed-in.ts'
import { ownerOfToken, redeemToken } from '../tokens/redeem-token.ts'

const purpose = 'first-administrator'

type NewAdministrator = {
  token: string
  username: string
  email: string
  password: string
  firstName?: string | null | undefined
  lastName?: string | null | undefined
}

/**
 * Creates the first administrator with the link printed at the start, and signs them in. Of concurrent attempts exactly
 * one succeeds.
 * @throws Problem `token_expired` | `rate_limited`, and what creating a user throws
 */
export const makeFirstAdministrator = async (
  req: PayloadRequest,
  { token, ...data }: NewAdministrator,
): Promise<SignedIn> => {
  const address = clientNetwork(req)
  await consume(req.payload, 'reset-address', address)
  await ownerOfToken({ req, purpose, token })
  const { id } = await inTransaction(req, async () => {
    if (await hasAdministrator(req)) throw new Problem('token_expired')
    await redeemToken({ req, purpose, token })
    return req.payload.create({
      collection: 'users',
      data: { ...data, role: 'administrator', sendWelcomeEmail: false },
      depth: 0,
      req,
      overrideAccess: true,
    })
  })
  const { rows } = await req.payload.db.pool.query<{ passwordHash: string }>(
    'select password_hash as "passwordHash" from credentials where user_id = $1',
    [id],
  )
  const passwordHash = rows[0]?.passwordHash ?? ''
  const opened = await openSession(req.payload, {
    userId: id,
    passwordHash,
    address,
    userAgent: req.headers.get('user-agent'),
  })
  const entered = opened && (await signedIn(req, opened))
  if (!entered) throw new Problem('unauthenticated')
  return entered
}
