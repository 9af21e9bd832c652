import type { PayloadRequest, TypedUser } from 'payload'
import type { Session } from '../sessions/session.ts'
import { withCookie } from './with-cookie.ts'

/** What Payload's clients expect after a sign-in, whatever led to it; the browser gets the cookie along. */
export const answerSignedIn = (
  req: PayloadRequest,
  message: string,
  { session, user }: { session: Session; user: Partial<TypedUser> },
): Response => withCookie(req, { message, token: session.token, exp: session.expiresAt, user }, session)
