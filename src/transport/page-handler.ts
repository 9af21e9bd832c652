import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import { Problem } from '../kernel/errors/problem.ts'
import { toLanguage, type Language } from '../i18n/language.ts'
import { answerFailure } from './answer-failure.ts'
import { answerOneClick, isOneClick } from './one-click-handler.ts'
import { checkOrigin } from './check-origin.ts'
import { checkAnnouncedLength } from './read-body.ts'
import { checkServerFunction } from './pages/check-server-function.ts'
import { failurePage } from './pages/failure-page.ts'
import { replaceFailedPage, type PageAnswer } from './pages/replace-failed-page.ts'
import { checkReady } from './health.ts'
import { readTarget } from './read-target.ts'
import { imageHeaders, pagePolicy } from './security-headers.ts'

export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

type Options = { payload: Payload; publicURL: string; next?: PageHandler; isDev: boolean }

const methods = ['GET', 'HEAD', 'POST']

/**
 * Passes everything that is not the API to Next. The policy is set on the request as well: Next takes the nonce of its
 * scripts from there.
 */
export const pageHandler = ({ payload, publicURL, next, isDev }: Options) => {
  const origin = new URL(publicURL).origin

  /** What is sent when a page failed: whether the database is away decides the words and the status. */
  const failure = async (
    { url = '/', headers }: IncomingMessage,
    requestId: string,
    nonce: string,
  ): Promise<PageAnswer> => {
    const isAway = await checkReady(payload).then(
      () => false,
      () => true,
    )
    const language = languageOf({ headers })
    const body = failurePage({ language, isAway, requestId, url, nonce })
    return isAway
      ? { status: 503, headers: { 'retry-after': '5' }, body }
      : { status: 500, headers: {}, body }
  }

  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ): Promise<void> => {
    const method = request.method ?? 'GET'
    if (!methods.includes(method))
      throw new Problem('method_not_allowed', { values: { method }, headers: { allow: methods.join(', ') } })
    const { pathname } = readTarget(request)
    if (isOneClick(request))
      return answerOneClick({ payload, request, response, language: languageOf(request) })
    checkOrigin(request, origin)
    checkAnnouncedLength(request)
    if ('transfer-encoding' in request.headers)
      throw new Problem('payload_too_large', { values: { limit: '1 MiB' } })
    if (request.headers.expect) response.writeContinue()
    await checkServerFunction(request, pathname)
    if (!next) throw new Problem('not_found')
    nameOwnHost(request.headers)
    const nonce = randomBytes(18).toString('base64')
    const policy = pagePolicy(nonce, isDev)
    request.headers['x-nonce'] = nonce
    request.headers['content-security-policy'] = policy
    delete request.headers['content-security-policy-report-only']
    response.setHeader('content-security-policy', policy)
    for (const [name, value] of Object.entries(imageHeaders[pathname] ?? {})) response.setHeader(name, value)
    replaceFailedPage(request, response, () => failure(request, requestId, nonce))
    await next(request, response)
  }

  // Next answers its failures itself. The query may hold a token, so it is left out.
  const note = ({ method, url = '' }: IncomingMessage, status: number, requestId: string) =>
    payload.logger.error({ msg: 'A page failed', requestId, method, path: url.split('?', 1)[0], status })

  return async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    const noteFailure = () => {
      if (response.statusCode >= 500) note(request, response.statusCode, requestId)
    }
    response.once('finish', noteFailure)
    try {
      await answer(request, response, requestId)
    } catch (error) {
      response.off('finish', noteFailure)
      const language = languageOf(request)
      answerFailure(error, payload.logger, { request, response, requestId, language })
    }
  }
}

/** Next compares the origin, which has been checked by now, with the host, and knows no public address. */
const nameOwnHost = (headers: IncomingMessage['headers']): void => {
  delete headers['x-forwarded-host']
  // Of a request that changes nothing, the origin has not been checked.
  if (headers.origin && URL.canParse(headers.origin))
    headers['x-forwarded-host'] = new URL(headers.origin).host
}

const languageOf = ({ headers }: Pick<IncomingMessage, 'headers'>): Language =>
  toLanguage(headers['accept-language']?.split(/[,;]/)[0])
