import type { PayloadRequest } from 'payload'
import { setSessionCookie } from '../requests/set-session-cookie.ts'
import type { SignedIn } from '../sessions/signed-in.ts'

type Answer = { message: string; token: string; exp: number; user: Record<string, unknown> }

/** The answer to a sign-in; the browser gets the cookie along. */
export const answerSignedIn = (req: PayloadRequest, message: string, { session, user }: SignedIn): Answer => {
  setSessionCookie(req, session)
  return { message, token: session.token, exp: session.expiresAt, user }
}

/** The same where it depends on more whether the person was let in. */
export const answerEntered = (
  req: PayloadRequest,
  message: string,
  entered: SignedIn | null,
): Answer | { message: string; user: null } => {
  if (entered) return answerSignedIn(req, message, entered)
  setSessionCookie(req, null)
  return { message, user: null }
}
