import { makeFirstAdministrator } from '../operations/make-first-administrator.ts'
import { identityEndpoint } from './identity-endpoint.ts'
import { withCookie } from './with-cookie.ts'

export const firstAdministrator = identityEndpoint({
  method: 'post',
  path: '/first-administrator',
  run: async (req, body) => {
    const { session, user } = await makeFirstAdministrator(req, body)
    const answer = {
      message: req.t('authentication:passed'),
      token: session.token,
      exp: session.expiresAt,
      user,
    }
    return withCookie(req, answer, session)
  },
})
