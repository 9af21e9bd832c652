import type { Endpoint } from 'payload'
import { Problem } from '../kernel/errors/problem.ts'

const closed = (method: Endpoint['method'], path: string): Endpoint => ({
  method,
  path,
  handler: () => {
    throw new Problem('not_found')
  },
})

/** Payload's endpoints of an auth collection that this product does not offer. */
export const closedEndpoints: Endpoint[] = [
  closed('post', '/first-register'),
  closed('get', '/init'),
  closed('post', '/unlock'),
  closed('post', '/verify/:token'),
  closed('post', '/:id/api-key/reveal'),
]
