import { logOut } from '../operations/log-out.ts'
import { identityEndpoint } from './identity-endpoint.ts'
import { withCookie } from './with-cookie.ts'

export const logout = identityEndpoint({
  method: 'post',
  path: '/logout',
  run: async (req) => {
    await logOut(req, { allSessions: req.searchParams.get('allSessions') === 'true' })
    return withCookie(req, { message: req.t('authentication:logoutSuccessful') }, null)
  },
})
