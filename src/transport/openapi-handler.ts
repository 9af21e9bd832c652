import type { Payload } from 'payload'
import type { Call } from './call.ts'
import { sendJson } from './send.ts'
import { buildOpenAPI } from './openapi/build-openapi.ts'

/** Answers with the description of the API, made once. */
export const openapiHandler = (payload: Payload) => {
  let description: unknown
  return ({ response }: Call): void => {
    description ??= buildOpenAPI(payload.config)
    sendJson(response, 200, description)
  }
}
