import type { PayloadRequest } from 'payload'
import { setSessionCookie } from '../requests/set-session-cookie.ts'
import type { SignedIn } from '../sessions/signed-in.ts'

type Answer = { message: string; token: string; exp: number; user: Record<string, unknown> }

/** The answer to a sign-in, with the cookie for browsers. */
export const answerSignedIn = (req: PayloadRequest, message: string, { session, user }: SignedIn): Answer => {
  setSessionCookie(req, session)
  return { message, token: session.token, exp: session.expiresAt, user }
}

/** The same where the user may not have been signed in. */
export const answerEntered = (
  req: PayloadRequest,
  message: string,
  entered: SignedIn | null,
): Answer | { message: string; user: null } => {
  if (entered) return answerSignedIn(req, message, entered)
  setSessionCookie(req, null)
  return { message, user: null }
}
