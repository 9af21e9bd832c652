import type { Payload } from 'payload'
import { sessionCookieName } from '../identity/requests/session-cookie-name.ts'
import type { HttpExchange } from './http-exchange.ts'
import { sendJson } from './send.ts'
import { buildOpenAPI } from './openapi/build-openapi.ts'

/** Serves the OpenAPI description, built once. */
export const openapiHandler = (payload: Payload) => {
  let description: unknown
  return ({ response }: HttpExchange): void => {
    description ??= buildOpenAPI(payload.config, sessionCookieName(payload.config.cookiePrefix))
    sendJson(response, 200, description)
  }
}
