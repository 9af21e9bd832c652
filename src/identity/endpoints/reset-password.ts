import { resetPassword as reset } from '../operations/reset-password.ts'
import { identityEndpoint } from './identity-endpoint.ts'
import { withCookie } from './with-cookie.ts'

export const resetPassword = identityEndpoint({
  method: 'post',
  path: '/reset-password',
  run: async (req, body) => {
    const entered = await reset(req, body)
    const message = req.t('authentication:passwordResetSuccessfully')
    if (!entered) return withCookie(req, { message, user: null }, null)
    const { session, user } = entered
    return withCookie(req, { message, token: session.token, exp: session.expiresAt, user }, session)
  },
})
