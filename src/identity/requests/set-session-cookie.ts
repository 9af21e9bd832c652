import type { PayloadRequest } from 'payload'
import type { Session } from '../sessions/session.ts'
import { mayUseCookie } from './is-cross-site.ts'
import { noSessionCookies, sessionCookie } from './session-cookie.ts'

/** Sets or removes the session cookie of the answer; a page of another site gets none. */
export const setSessionCookie = (req: PayloadRequest, session: Session | null): void => {
  if (!mayUseCookie({ headers: req.headers, method: req.method })) return
  const { cookiePrefix } = req.payload.config
  const cookies = session
    ? [sessionCookie({ cookiePrefix, token: session.token, maxAgeSeconds: session.remainingSeconds })]
    : noSessionCookies(cookiePrefix)
  req.responseHeaders ??= new Headers()
  for (const cookie of cookies) req.responseHeaders.append('set-cookie', cookie)
}
