import { listSessions } from '../operations/list-sessions.ts'
import { identityEndpoint } from './identity-endpoint.ts'

/** `GET /api/users/sessions` → `{ docs, totalDocs }`: where one is signed in. */
export const sessions = identityEndpoint({
  method: 'get',
  path: '/sessions',
  run: async (req) => Response.json(await listSessions(req)),
})
