import type { Endpoint } from 'payload'
import { Problem } from '../kernel/errors/problem.ts'

const closed = (method: Endpoint['method'], path: string): Endpoint => ({
  method,
  path,
  handler: () => {
    throw new Problem('not_found')
  },
})

/** What Payload opens on a collection of users and this product does not have. */
export const closedEndpoints: Endpoint[] = [
  closed('post', '/first-register'),
  closed('get', '/init'),
  closed('post', '/unlock'),
  closed('post', '/verify/:token'),
  closed('post', '/:id/api-key/reveal'),
]
