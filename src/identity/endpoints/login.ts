import { logIn } from '../operations/log-in.ts'
import { identityEndpoint } from './identity-endpoint.ts'
import { withCookie } from './with-cookie.ts'

export const login = identityEndpoint({
  method: 'post',
  path: '/login',
  run: async (req, body) => {
    const { session, user } = await logIn(req, body)
    const answer = {
      message: req.t('authentication:passed'),
      token: session.token,
      exp: session.expiresAt,
      user,
    }
    return withCookie(req, answer, session)
  },
})
