import type { AuthStrategy } from 'payload'
import { Problem } from '../../errors/problem.ts'
import { requestToken } from '../requests/request-token.ts'
import { findSession, slideSession } from './find-session.ts'
import { rememberSession } from './session.ts'

const nobody = { user: null }

/**
 * Who sends a request, by its session token. Whoever is locked, pending or in an account that is disabled, itself or
 * above, is nobody from the next request on.
 *
 * A failure is thrown: the gate answers it, so that nobody is taken for anonymous because the database was away. Only
 * the pages, which Payload serves with a loop of its own, then show the sign-in.
 */
export const sessionStrategy: AuthStrategy = {
  name: 'session',
  authenticate: async ({ headers, payload, req }) => {
    const given = requestToken({ headers, method: req?.method, cookiePrefix: payload.config.cookiePrefix })
    const session = given && (await findSession(payload, given.token))
    if (!session) return nobody
    if (given.via === 'header' && session.user.apiAccess === false) throw new Problem('api_access_disabled')
    if (session.isStale) slideSession(payload, session).catch((error: unknown) => payload.logger.error(error))
    if (req) rememberSession(req, session)
    return { user: session.user }
  },
}
