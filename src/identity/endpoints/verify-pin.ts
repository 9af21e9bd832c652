import { verifyPin as verify } from '../operations/verify-pin.ts'
import { identityEndpoint } from './identity-endpoint.ts'

export const verifyPin = identityEndpoint({
  method: 'post',
  path: '/verify-pin',
  run: async (req, body) => Response.json({ valid: await verify(req, body) }),
})
