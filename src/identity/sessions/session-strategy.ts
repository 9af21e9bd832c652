import type { AuthStrategy } from 'payload'
import { Problem } from '../../errors/problem.ts'
import { rememberAuthProblem } from '../requests/auth-problem.ts'
import { requestToken } from '../requests/request-token.ts'
import { findSession, slideSession } from './find-session.ts'
import { rememberSession } from './session.ts'

const nobody = { user: null }

/**
 * Who sends a request, by its session token. Whoever is locked, pending or in an account that is disabled, itself or
 * above, is nobody from the next request on.
 */
export const sessionStrategy: AuthStrategy = {
  name: 'session',
  authenticate: async ({ headers, payload, req }) => {
    const given = requestToken({ headers, method: req?.method, cookiePrefix: payload.config.cookiePrefix })
    if (!given) return nobody
    try {
      const session = await findSession(payload, given.token)
      if (!session) return nobody
      if (given.via === 'header' && session.user.apiAccess === false) {
        if (req) rememberAuthProblem(req, new Problem('api_access_disabled'))
        return nobody
      }
      if (session.isStale)
        slideSession(payload, session).catch((error: unknown) => payload.logger.error(error))
      if (req) rememberSession(req, session)
      return { user: session.user }
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The session could not be looked up.' })
      if (req) rememberAuthProblem(req, new Problem('unavailable', { retryAfterSeconds: 2 }))
      return nobody
    }
  },
}
