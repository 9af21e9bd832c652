import { refreshSession } from '../operations/refresh-session.ts'
import { identityEndpoint } from './identity-endpoint.ts'
import { withCookie } from './with-cookie.ts'

export const refreshToken = identityEndpoint({
  method: 'post',
  path: '/refresh-token',
  run: async (req) => {
    const { session, user } = await refreshSession(req)
    const message = req.t('authentication:tokenRefreshSuccessful')
    return withCookie(
      req,
      { message, refreshedToken: session.token, exp: session.expiresAt, strategy: 'session', user },
      session,
    )
  },
})
