import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestLanguage, parseCookies, type Payload } from 'payload'
import { Problem } from '../kernel/errors/problem.ts'
import { env } from '../env.ts'
import { toLanguage } from '../i18n/language.ts'
import { allowOtherOrigins } from './allow-other-origins.ts'
import { answerFailure } from './answer-failure.ts'
import type { HttpExchange } from './http-exchange.ts'
import { checkOrigin } from './check-origin.ts'
import { graphqlHandler } from './graphql-handler.ts'
import { checkReady } from './health.ts'
import { metricsHandler } from './metrics/metrics-handler.ts'
import { openapiHandler } from './openapi-handler.ts'
import { checkAnnouncedLength } from './read-body.ts'
import { referenceHandler } from './reference-handler.ts'
import { readTarget } from './read-target.ts'
import { restHandler } from './rest-handler.ts'
import { Routes } from './routes.ts'
import { sendJson, sendText } from './send.ts'
import { toHeaders } from './to-headers.ts'

type Options = {
  payload: Payload
  publicURL: string
  isDraining: () => boolean
  arePagesWhole?: () => Promise<boolean>
  readRequests: () => string
}
type Answer = (call: HttpExchange) => Promise<void> | void

const maxMethods = 'DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT'

/** Answers everything under `/api`. */
export const apiHandler = ({ payload, publicURL, isDraining, arePagesWhole, readRequests }: Options) => {
  const routes = new Routes(payload.config)
  const origin = new URL(publicURL).origin
  const isFromAllowedOrigin = allowOtherOrigins(env.CORS_ORIGINS, origin)
  const answerRest = restHandler({ payload, routes, baseURL: publicURL })
  const fixed: Record<string, { methods: string[]; answer: Answer }> = {
    '/healthz': {
      methods: ['GET', 'HEAD'],
      answer: ({ response }) => sendJson(response, 200, { status: 'ok' }),
    },
    '/readyz': {
      methods: ['GET', 'HEAD'],
      answer: async ({ response }) => {
        if (isDraining()) throw new Problem('unavailable', { retryAfterSeconds: 5 })
        await checkReady(payload, arePagesWhole)
        sendJson(response, 200, { status: 'ready' })
      },
    },
    '/metrics': {
      methods: ['GET', 'HEAD'],
      answer: metricsHandler({ payload, token: env.METRICS_TOKEN, readRequests }),
    },
    '/openapi.json': { methods: ['GET', 'HEAD'], answer: openapiHandler(payload) },
    '/docs': { methods: ['GET', 'HEAD'], answer: referenceHandler(payload) },
    '/graphql': { methods: ['POST'], answer: graphqlHandler({ payload, baseURL: publicURL }) },
  }

  const answer = async (call: HttpExchange, isOriginAllowed: boolean): Promise<void> => {
    const { request, response } = call
    const method = request.method ?? 'GET'
    if (!maxMethods.split(', ').includes(method)) throw notAllowed(method, maxMethods)
    if (!isOriginAllowed) checkOrigin(request, origin)
    checkAnnouncedLength(request)
    const path = call.pathname.slice('/api'.length).replace(/\/$/, '') || '/'
    const known = fixed[path]
    const methods = known?.methods ?? []
    if (method === 'OPTIONS')
      return sendText(response, 204, '', { allow: (known ? methods : routes.methodsOf(path)).join(', ') })
    if (!known) return answerRest(call, path)
    if (!methods.includes(method)) throw notAllowed(method, methods.join(', '))
    await known.answer(call)
  }

  return async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    // Before anything reads the headers: the cookie of a page elsewhere is dropped.
    const isOriginAllowed = isFromAllowedOrigin(request, response, maxMethods)
    const headers = toHeaders(request)
    const language = toLanguage(
      getRequestLanguage({ config: payload.config, cookies: parseCookies(headers), headers }),
    )
    const isGraphQL = request.url?.startsWith('/api/graphql') ?? false
    try {
      const { pathname, search } = readTarget(request)
      await answer({ request, response, pathname, search, headers, requestId, language }, isOriginAllowed)
    } catch (error) {
      answerFailure(error, payload.logger, { request, response, requestId, language, isGraphQL })
    }
  }
}

const notAllowed = (method: string, allow: string) =>
  new Problem('method_not_allowed', { values: { method }, headers: { allow } })
