import { say } from '../../i18n/say.ts'
import { identityTexts } from '../../i18n/texts/identity.ts'
import { endSession as end } from '../operations/end-session.ts'
import { identityEndpoint } from './identity-endpoint.ts'
import { withCookie } from './with-cookie.ts'

/** `DELETE /api/users/sessions/:id`; whoever ends the session that asks loses its cookie as well. */
export const endSession = identityEndpoint({
  method: 'delete',
  path: '/sessions/:id',
  run: async (req) => {
    const { wasCurrent } = await end(req, req.routeParams?.id)
    const answer = { message: say(req, identityTexts.sessionEnded) }
    return wasCurrent ? withCookie(req, answer, null) : Response.json(answer)
  },
})
