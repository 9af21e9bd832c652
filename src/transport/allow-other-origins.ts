import type { IncomingMessage, ServerResponse } from 'node:http'
import { isOwnOrigin } from './is-own-origin.ts'

const preflightSeconds = 600
const acceptedHeaders = [
  'Accept-Language',
  'Authorization',
  'Content-Type',
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'Last-Event-ID',
]
const exposedHeaders = [
  'Allow',
  'ETag',
  'Idempotency-Replayed',
  'Location',
  'Retry-After',
  'WWW-Authenticate',
  'X-Request-Id',
]

/**
 * Lets the pages of the listed origins (`*`: of all) read the answers of the API. Such a page signs in by a token: the
 * answers never allow credentials, the cookie that its browser may send is dropped here, and none is set.
 * @returns a function that sets the headers of one answer, and tells whether the request is from such a page
 */
export const allowOtherOrigins = (origins: string[], publicOrigin: string) => {
  const isForAll = origins.includes('*')

  return (request: IncomingMessage, response: ServerResponse, methods: string): boolean => {
    if (origins.length === 0) return false
    const { headers } = request
    const { origin } = headers
    response.setHeader('vary', 'Origin')
    if (origin === undefined || isOwnOrigin(origin, headers.host, publicOrigin)) return false
    if (!isForAll && !origins.includes(origin)) return false
    delete headers.cookie
    response.setHeader('access-control-allow-origin', isForAll ? '*' : origin)
    if (request.method === 'OPTIONS' && headers['access-control-request-method'] !== undefined) {
      response.setHeader('access-control-allow-methods', methods)
      response.setHeader('access-control-allow-headers', acceptedHeaders.join(', '))
      response.setHeader('access-control-max-age', String(preflightSeconds))
    } else response.setHeader('access-control-expose-headers', exposedHeaders.join(', '))
    return true
  }
}
