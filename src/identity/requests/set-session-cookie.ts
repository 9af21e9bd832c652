import type { PayloadRequest } from 'payload'
import type { Session } from '../sessions/session.ts'
import { noSessionCookie, sessionCookie } from './session-cookie.ts'

/** Sets or removes the session cookie of the answer. */
export const setSessionCookie = (req: PayloadRequest, session: Session | null): void => {
  const { cookiePrefix } = req.payload.config
  const cookie = session
    ? sessionCookie({ cookiePrefix, token: session.token, maxAgeSeconds: session.remainingSeconds })
    : noSessionCookie(cookiePrefix)
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append('set-cookie', cookie)
}
