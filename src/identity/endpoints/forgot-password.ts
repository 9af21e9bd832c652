import { say } from '../../i18n/say.ts'
import { identityTexts } from '../../i18n/texts/identity.ts'
import { forgotPassword as forgot } from '../operations/forgot-password.ts'
import { tokenLifetimeSeconds } from '../tokens/token-purpose.ts'
import { identityEndpoint } from './identity-endpoint.ts'

export const forgotPassword = identityEndpoint({
  method: 'post',
  path: '/forgot-password',
  run: async (req, body) => {
    await forgot(req, body)
    const minutes = tokenLifetimeSeconds['password-reset'] / 60
    return Response.json({ message: say(req, identityTexts.resetRequested, { minutes }) })
  },
})
