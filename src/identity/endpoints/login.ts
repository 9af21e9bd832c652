import { logIn } from '../operations/log-in.ts'
import { answerSignedIn } from './answer-signed-in.ts'
import { identityEndpoint } from './identity-endpoint.ts'

export const login = identityEndpoint({
  method: 'post',
  path: '/login',
  run: async (req, body) => answerSignedIn(req, req.t('authentication:passed'), await logIn(req, body)),
})
