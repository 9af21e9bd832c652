import type { PayloadRequest } from 'payload'
import { sessionCookie, noSessionCookie } from '../requests/session-cookie.ts'
import type { Session } from '../sessions/session.ts'

/** An answer that gives the browser the session, or takes it away. */
export const withCookie = (req: PayloadRequest, body: object, session: Session | null): Response =>
  Response.json(body, { headers: { 'set-cookie': cookieFor(req, session) } })

export const cookieFor = ({ payload }: PayloadRequest, session: Session | null): string => {
  const { cookiePrefix } = payload.config
  if (!session) return noSessionCookie(cookiePrefix)
  return sessionCookie({ cookiePrefix, token: session.token, maxAgeSeconds: session.remainingSeconds })
}
