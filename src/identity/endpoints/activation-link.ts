import { showActivationLink } from '../operations/show-activation-link.ts'
import { identityEndpoint } from './identity-endpoint.ts'

export const activationLink = identityEndpoint({
  method: 'post',
  path: '/:id/activation-link',
  run: async (req) => {
    const { url, expiresAt } = await showActivationLink(req, req.routeParams?.id)
    return Response.json({ url, expiresAt: expiresAt.toISOString() })
  },
})
