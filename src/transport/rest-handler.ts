import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { Problem } from '../kernel/errors/problem.ts'
import { codeForStatus } from '../kernel/errors/to-problem.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import { answerFailure } from './answer-failure.ts'
import { runBulk } from './bulk.ts'
import type { HttpExchange } from './http-exchange.ts'
import { checkFilter, checkSortPaths } from '../input/check-filter.ts'
import { checkBody } from './check-body.ts'
import { checkQuery } from './check-query.ts'
import { checkWhere } from '../input/check-where.ts'
import { answerOnce } from './idempotency/answer-once.ts'
import { fieldsOf } from './fields-of.ts'
import { hideUnreadable } from './hide-unreadable.ts'
import { isRecord } from '../kernel/is-record.ts'
import { narrowAnswer } from './narrow-answer.ts'
import { parseBody } from './parse-body.ts'
import type { JsonRecord } from '../kernel/is-record.ts'
import { parseQuery } from './parse-query.ts'
import { readBody } from './read-body.ts'
import { readSelect } from './read-select.ts'
import { readOverride } from './read-override.ts'
import type { Route, Routes } from './routes.ts'
import { sendResponse } from './send.ts'
import { toPayloadRequest } from '../payload/request/to-payload-request.ts'

const methodsWithBody = new Set(['POST', 'PATCH', 'PUT'])

/** Answers a request of the REST API: finds the endpoint, validates the request, and passes it to Payload. */
export const restHandler =
  ({ payload, routes, baseURL }: { payload: Payload; routes: Routes; baseURL: string }) =>
  async (call: HttpExchange, path: string): Promise<void> => {
    const { request, response, headers, language, requestId } = call
    let req: PayloadRequest | undefined
    try {
      const { method, search } = await readOverride(call)
      const { route, params } = findRoute(routes, method, path)
      const raw = parseQuery(search)
      const query = route.operation ? checkQuery(raw) : raw
      if (route.operation) checkPaths(query, route, payload)
      const select = route.operation && readSelect(query.select, fieldsOf(route, payload.config))
      const data = methodsWithBody.has(method) ? await readData(call, route) : {}
      const { pathname } = call
      const owned = { ...params, collection: route.collection, global: route.global }
      const described = {
        payloadAPI: 'REST',
        method,
        pathname,
        search,
        headers,
        language,
        baseURL,
        query: reads.has(route.operation) ? query : withoutSelect(query),
        data,
      } as const
      const asked = await toPayloadRequest({ ...described, payload, params: owned })
      req = asked
      if (req.user && !route.action && writes.has(route.operation) && isRecord(data))
        checkBody(data, { route, id: params.id, config: payload.config })
      const work = async () => {
        const answer = await answerOf({ req: asked, route, requestId })
        return select && route.operation !== 'count' ? narrowAnswer(answer, select) : answer
      }
      const answer =
        method === 'POST'
          ? await answerOnce({
              req,
              call: { method, path, query: search, body: data },
              transaction: transactionOf(route),
              work: async () => {
                const done = await work()
                return { answer: done, isDone: done.ok }
              },
            })
          : await work()
      await sendResponse(response, answer, req.responseHeaders)
    } catch (error) {
      answerFailure(error, payload.logger, {
        request,
        response,
        language,
        requestId,
        isSignedIn: Boolean(req?.user),
      })
    }
  }

const transactionOf = ({ action }: Route) => (action?.transaction === 'own' ? 'own' : 'joined')

const checkPaths = ({ where, sort }: JsonRecord, route: Route, { config }: Payload): void => {
  const fields = fieldsOf(route, config)
  if (where !== undefined) {
    checkWhere(where)
    checkFilter(where, fields, config)
  }
  if (sort !== undefined && route.collection) checkSortPaths(sort, fields, config)
}

const withoutSelect = ({ select: _select, ...query }: JsonRecord): JsonRecord => query

const reads = new Set<Route['operation']>(['find', 'findById', 'readGlobal'])
const writes = new Set<Route['operation']>(['create', 'update', 'updateById', 'updateGlobal'])

const findRoute = (routes: Routes, method: string, path: string) => {
  const found = routes.find(method === 'HEAD' ? 'GET' : method, path)
  if ('route' in found) return found
  if (found.allowed.length === 0) throw new Problem('not_found')
  throw new Problem('method_not_allowed', {
    values: { method },
    headers: { allow: found.allowed.join(', ') },
  })
}

const readData = async ({ request, response }: HttpExchange, route: Route): Promise<unknown> => {
  const encoding = request.headers['content-encoding']
  if (encoding && encoding !== 'identity') throw new Problem('unsupported_media_type')
  const data = await parseBody(await readBody(request, response), request.headers['content-type'])
  if (!isRecord(data) && !(route.acceptsList && Array.isArray(data)))
    throw new Problem('bad_request', { text: requestTexts.body.notObject })
  return data
}

type Asked = { req: PayloadRequest; route: Route; requestId: string }

const answerOf = async ({ req, route, requestId }: Asked): Promise<Response> => {
  const { collection, operation } = route
  if (!collection || !isSlug(req.payload, collection)) return inShape(await route.handler(req), req)
  if (operation === 'update' || operation === 'delete')
    return runBulk({ req, collection, action: operation, requestId })
  const id = req.routeParams?.id
  try {
    return await inShape(await route.handler(req), req)
  } catch (error) {
    throw typeof id === 'string' ? await hideUnreadable(error, { req, collection, id }) : error
  }
}

const isSlug = (payload: Payload, slug: string): slug is CollectionSlug => slug in payload.collections

/** Some endpoints of Payload answer errors in other shapes, which are converted. */
const inShape = async (answer: Response, req: PayloadRequest): Promise<Response> => {
  if (answer.status < 400) return answer
  const text = await answer.text()
  if (text.includes('"errors"') && text.includes('"code"')) return new Response(text, answer)
  const code = codeForStatus(answer.status, Boolean(req.user))
  throw code === 'bad_request'
    ? new Problem('bad_request', { text: requestTexts.field.invalid })
    : new Problem(code)
}
