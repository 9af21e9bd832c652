import { say } from '../../i18n/say.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { changePassword as change } from '../operations/change-password.ts'
import { identityEndpoint } from './identity-endpoint.ts'

export const changePassword = identityEndpoint({
  method: 'post',
  path: '/change-password',
  run: async (req, body) => {
    await change(req, body)
    return Response.json({ message: say(req, userTexts.passwordChanged) })
  },
})
