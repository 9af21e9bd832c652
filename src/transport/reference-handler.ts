import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { HttpExchange } from './http-exchange.ts'
import { buildOpenAPI } from './openapi/build-openapi.ts'
import { renderReference } from './reference/render-reference.ts'
import { referencePolicy } from './security-headers.ts'
import { sendText } from './send.ts'

/** Serves the description of the API as a page, rendered once. It asks for nothing else. */
export const referenceHandler = (payload: Payload) => {
  let page: ReturnType<typeof renderReference> | undefined
  return ({ response }: HttpExchange): void => {
    page ??= renderReference(buildOpenAPI(payload.config))
    const nonce = randomBytes(18).toString('base64')
    sendText(response, 200, page.withNonce(nonce), {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': referencePolicy(nonce),
    })
  }
}
