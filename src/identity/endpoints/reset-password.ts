import { resetPassword as reset } from '../operations/reset-password.ts'
import { answerSignedIn } from './answer-signed-in.ts'
import { identityEndpoint } from './identity-endpoint.ts'
import { withCookie } from './with-cookie.ts'

export const resetPassword = identityEndpoint({
  method: 'post',
  path: '/reset-password',
  run: async (req, body) => {
    const entered = await reset(req, body)
    const message = req.t('authentication:passwordResetSuccessfully')
    if (!entered) return withCookie(req, { message, user: null }, null)
    return answerSignedIn(req, message, entered)
  },
})
