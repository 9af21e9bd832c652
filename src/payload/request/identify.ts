import type { PayloadRequest } from 'payload'

/**
 * Finds out who sends a request, and writes it there. Unlike Payload's own loop this one lets a strategy fail: nobody is
 * anonymous because the database was away.
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
