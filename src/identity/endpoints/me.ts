import { readMe } from '../operations/read-me.ts'
import { identityEndpoint } from './identity-endpoint.ts'

export const me = identityEndpoint({
  method: 'get',
  path: '/me',
  run: async (req) => {
    const depth = Math.min(Number(req.searchParams.get('depth')) || 0, req.payload.config.maxDepth)
    return Response.json({ ...(await readMe(req, depth)), message: req.t('authentication:account') })
  },
})
