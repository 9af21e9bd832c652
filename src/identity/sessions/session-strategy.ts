import type { AuthStrategy, Payload } from 'payload'
import { describeError } from '../../kernel/errors/describe-error.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { isFromOwnPages } from '../requests/is-from-own-pages.ts'
import { requestToken } from '../requests/request-token.ts'
import { findSession, slideSession } from './find-session.ts'
import { rememberSession } from './session.ts'

const nobody = { user: null }

const logFailureOf =
  ({ logger }: Payload) =>
  (error: unknown) =>
    logger.error({ msg: 'The end of a session could not be moved', error: describeError(error) })

/**
 * The requests allowed to a user whose password was set by another user, until they change it. The pages redirect them
 * there.
 */
const isOpen = (pathname: string): boolean =>
  !pathname.startsWith('/api') || /^\/api\/users\/(change-password|logout|me|refresh-token)$/.test(pathname)

/**
 * Authenticates a request by its session token. A user who is locked, pending or in an account that is effectively
 * disabled is anonymous from the next request on. Without API access only the cookie of a browser is accepted.
 *
 * Errors are thrown and answered by the transport, so that a user is not treated as anonymous because the database is
 * unavailable. Only pages, for which Payload runs the strategies itself, then show the sign-in.
 */
export const sessionStrategy: AuthStrategy = {
  name: 'session',
  authenticate: async ({ headers, payload, req }) => {
    const given = requestToken({ headers, method: req?.method, cookiePrefix: payload.config.cookiePrefix })
    const session = given && (await findSession(payload, given.token))
    if (!session) return nobody
    const isByBrowser = given.via === 'cookie' && isFromOwnPages(headers)
    if (session.user.apiAccess === false && !isByBrowser) throw new Problem('api_access_disabled')
    if (session.user.mustChangePassword === true && req?.pathname && !isOpen(req.pathname))
      throw new Problem('forbidden', { text: userTexts.mustChangeFirst })
    if (session.isStale) void slideSession(payload, session).catch(logFailureOf(payload))
    if (req) rememberSession(req, session)
    return { user: session.user }
  },
}
