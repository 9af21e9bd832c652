import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import { logFailure } from '../kernel/errors/log-failure.ts'
import { toErrorResponse } from '../kernel/errors/to-error-response.ts'
import { toProblem } from '../kernel/errors/to-problem.ts'
import type { Language } from '../i18n/language.ts'
import { mediaType } from './graphql/media-type.ts'
import { sendJson } from './send.ts'

type Failed = {
  request: IncomingMessage
  response: ServerResponse
  requestId: string
  language: Language
  isSignedIn?: boolean
  isGraphQL?: boolean
}

const lingerMs = 1000

/** Turns any error into the answer, and logs internal failures. */
export const answerFailure = (error: unknown, logger: Payload['logger'], failed: Failed): void => {
  const { request, response, isSignedIn = false, isGraphQL = false } = failed
  const problem = toProblem(error, { isSignedIn })
  logFailure(logger, error, problem, failed.requestId)
  if (response.headersSent) {
    response.destroy()
    return
  }
  const { status, headers: own, body } = toErrorResponse(problem, failed)
  const type = isGraphQL ? mediaType(request.headers.accept) : 'application/json'
  const headers = { ...own, 'content-type': `${type}; charset=utf-8` }
  const shown = isGraphQL
    ? {
        errors: body.errors.map(({ message, ...rest }) => ({
          message,
          extensions: { ...rest, statusCode: status },
        })),
      }
    : body
  if (request.complete || !hasBody(request)) sendJson(response, status, shown, headers)
  else sendAndHangUp(request, response, status, JSON.stringify(shown), headers)
}

const hasBody = ({ headers }: IncomingMessage) =>
  'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0

/** Discards the rest of the body for a moment, so that the client can read the answer, then closes the connection. */
const sendAndHangUp = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string>,
): void => {
  response.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(text),
    connection: 'close',
  })
  response.write(text)
  const hangUp = () => {
    clearTimeout(timer)
    response.end()
  }
  const timer = setTimeout(hangUp, lingerMs)
  request.once('end', hangUp)
  request.once('close', hangUp)
  request.resume()
}
