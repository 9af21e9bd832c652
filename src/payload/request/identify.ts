import type { PayloadRequest } from 'payload'

/**
 * Authenticates a request and stores the user in it. Unlike Payload's own loop it does not swallow errors of a
 * strategy: a user is not treated as anonymous because the database is unavailable.
 */
export const identify = async (req: PayloadRequest): Promise<void> => {
  const { headers, payload, payloadAPI } = req
  for (const { authenticate, name } of payload.authStrategies) {
    const isGraphQL = payloadAPI === 'GraphQL'
    const result = await authenticate({
      canSetHeaders: true,
      headers,
      isGraphQL,
      payload,
      req,
      strategyName: name,
    })
    if (result.responseHeaders) req.responseHeaders = result.responseHeaders
    if (result.user) {
      req.user = result.user
      return
    }
  }
}
