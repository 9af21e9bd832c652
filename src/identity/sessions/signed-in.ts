import type { PayloadRequest } from 'payload'
import { findSession } from './find-session.ts'
import { readableUser } from './readable-user.ts'
import { rememberSession, type Session } from './session.ts'

export type SignedIn = { session: Session; user: Record<string, unknown> }

/**
 * Makes a session just opened that of the request.
 * @returns it, with the user's document as they may read it themselves; null when it has already ended
 */
export const signedIn = async (req: PayloadRequest, token: string): Promise<SignedIn | null> => {
  const session = await findSession(req.payload, token)
  if (!session) return null
  req.user = session.user
  rememberSession(req, session)
  return { session, user: await readableUser(req, session.user) }
}
