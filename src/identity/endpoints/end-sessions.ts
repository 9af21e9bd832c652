import { say } from '../../i18n/say.ts'
import { identityTexts } from '../../i18n/texts/identity.ts'
import { endUserSessions } from '../operations/end-user-sessions.ts'
import { identityEndpoint } from './identity-endpoint.ts'

export const endSessions = identityEndpoint({
  method: 'post',
  path: '/:id/end-sessions',
  run: async (req) => {
    const ended = await endUserSessions(req, req.routeParams?.id)
    return Response.json({ message: say(req, identityTexts.sessionsEnded), ended })
  },
})
