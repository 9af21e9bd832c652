import { say } from '../../i18n/say.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { activateUser } from '../operations/activate-user.ts'
import { answerSignedIn } from './answer-signed-in.ts'
import { identityEndpoint } from './identity-endpoint.ts'
import { withCookie } from './with-cookie.ts'

export const activate = identityEndpoint({
  method: 'post',
  path: '/activate',
  run: async (req, body) => {
    const entered = await activateUser(req, body)
    const message = say(req, userTexts.activated)
    return entered ? answerSignedIn(req, message, entered) : withCookie(req, { message, user: null }, null)
  },
})
