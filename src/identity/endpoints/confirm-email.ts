import { say } from '../../i18n/say.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { confirmEmail as confirm } from '../operations/confirm-email.ts'
import { identityEndpoint } from './identity-endpoint.ts'

export const confirmEmail = identityEndpoint({
  method: 'post',
  path: '/confirm-email',
  run: async (req, body) => {
    await confirm(req, body)
    return Response.json({ message: say(req, userTexts.emailConfirmed) })
  },
})
