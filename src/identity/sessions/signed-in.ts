import type { PayloadRequest } from 'payload'
import { Problem } from '../../errors/problem.ts'
import { findSession } from './find-session.ts'
import { readableUser } from './readable-user.ts'
import { rememberSession, type Session } from './session.ts'

export type SignedIn = { session: Session; user: Record<string, unknown> }

/**
 * Makes a session just opened that of the request.
 * @returns it, with the user's document as they may read it themselves
 */
export const signedIn = async (req: PayloadRequest, token: string): Promise<SignedIn> => {
  const session = await findSession(req.payload, token)
  if (!session) throw new Problem('invalid_credentials')
  req.user = session.user
  rememberSession(req, session)
  return { session, user: await readableUser(req, session.user) }
}
