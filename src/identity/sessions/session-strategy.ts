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

/** What a person may do whose password was set by somebody else, until it is their own. The pages lead them there. */
const isOpen = (pathname: string): boolean =>
  !pathname.startsWith('/api') || /^\/api\/users\/(change-password|logout|me|refresh-token)$/.test(pathname)

/**
 * Who sends a request, by its session token. Whoever is locked, pending or in an account that is disabled, itself or
 * above, is nobody from the next request on. Without API access a user is known by the cookie of a browser alone.
 *
 * A failure is thrown: the transport answers it, so that nobody is taken for anonymous because the database was away. Only
 * the pages, which Payload serves with a loop of its own, then show the sign-in.
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
