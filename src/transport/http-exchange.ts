import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Language } from '../i18n/language.ts'

/** One request and its response in the transport. */
export type HttpExchange = {
  request: IncomingMessage
  response: ServerResponse
  pathname: string
  search: string
  /** The client's headers, without those that only the server may set. */
  headers: Headers
  requestId: string
  language: Language
}
