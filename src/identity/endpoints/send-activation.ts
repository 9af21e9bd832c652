import { say } from '../../i18n/say.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { sendActivation as send } from '../operations/send-activation.ts'
import { identityEndpoint } from './identity-endpoint.ts'

export const sendActivation = identityEndpoint({
  method: 'post',
  path: '/:id/send-activation',
  run: async (req) => {
    const email = await send(req, req.routeParams?.id)
    return Response.json({ message: say(req, userTexts.activationMailed, { email }) })
  },
})
