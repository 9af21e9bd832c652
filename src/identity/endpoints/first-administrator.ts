import { makeFirstAdministrator } from '../operations/make-first-administrator.ts'
import { answerSignedIn } from './answer-signed-in.ts'
import { identityEndpoint } from './identity-endpoint.ts'

export const firstAdministrator = identityEndpoint({
  method: 'post',
  path: '/first-administrator',
  run: async (req, body) =>
    answerSignedIn(req, req.t('authentication:passed'), await makeFirstAdministrator(req, body)),
})
