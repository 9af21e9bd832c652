import type { PayloadRequest } from 'payload'
import { Problem } from '../../kernel/errors/problem.ts'
import { slideSession } from '../sessions/find-session.ts'
import { sessionOf } from '../sessions/session.ts'
import { signedIn, type SignedIn } from '../sessions/signed-in.ts'

/**
 * Extends the idle end of the session; its absolute end stays as set at the sign-in. The token stays the same, so that
 * other windows of the browser keep working.
 * @throws Problem `unauthenticated`
 */
export const refreshSession = async (req: PayloadRequest): Promise<SignedIn> => {
  const session = sessionOf(req)
  if (!session) throw new Problem('unauthenticated')
  await slideSession(req.payload, session, { evenIfFresh: true })
  const refreshed = await signedIn(req, session.token)
  if (!refreshed) throw new Problem('unauthenticated')
  return refreshed
}
