import {
  execute,
  getVariableValues,
  OperationTypeNode,
  print,
  validate,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql'
import { contextOf } from '../kernel/context.ts'
import type { Payload, PayloadRequest } from 'payload'
import { Problem } from '../kernel/errors/problem.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import type { HttpExchange } from './http-exchange.ts'
import { checkOperation } from './graphql/check-operation.ts'
import { commitsItself } from './graphql/commits-itself.ts'
import { makeSchema } from './graphql/make-schema.ts'
import { mediaType } from './graphql/media-type.ts'
import { readOperation, type Operation } from './graphql/read-operation.ts'
import { toErrors } from './graphql/to-errors.ts'
import { parseBody } from './parse-body.ts'
import { readBody } from './read-body.ts'
import { answerOnce } from './idempotency/answer-once.ts'
import { sendResponse } from './send.ts'
import { toPayloadRequest } from '../payload/request/to-payload-request.ts'

/**
 * Answers `POST /api/graphql`: one operation of limited size, against the schema that Payload builds from the
 * configuration. Errors of the operation itself are a 400; errors while it runs are in a 200, as GraphQL over HTTP
 * wants it.
 */
export const graphqlHandler = ({ payload, baseURL }: { payload: Payload; baseURL: string }) => {
  let made: GraphQLSchema | undefined

  return async (call: HttpExchange): Promise<void> => {
    const schema = (made ??= makeSchema(payload).schema)
    const operation = readOperation(await readJson(call))
    checkOperation(schema, payload, operation)
    const req = await requestOf(call, payload, baseURL)
    checkIntrospection(operation, req)
    const { document, definition, variables: variableValues, operationName } = operation
    const refused = validate(schema, document, undefined, { maxErrors: 5 })
    if (refused.length > 0) throw invalid(refused, req)
    const { errors: wrong } = getVariableValues(
      schema,
      definition.variableDefinitions ?? [],
      variableValues,
      {
        maxErrors: 5,
      },
    )
    if (wrong) throw invalid(wrong, req)
    const work = async () => {
      const contextValue = { headers: {}, req }
      const { data, errors } = await execute({
        schema,
        document,
        variableValues,
        operationName,
        contextValue,
      })
      const shown = errors && {
        errors: await toErrors(errors, { schema, operation, req, requestId: call.requestId }),
      }
      const isRefused = errors !== undefined && data === undefined
      const isUndone = errors?.some(({ path = [] }) => path.length <= 1) ?? false
      return { body: { ...shown, data }, isRefused, isUndone, hasErrors: errors !== undefined }
    }
    await sendOnce({ call, req, operation, schema, work })
  }
}

type Asked = {
  call: HttpExchange
  req: PayloadRequest
  operation: Operation
  schema: GraphQLSchema
  work: () => Promise<{
    body: object
    /** The operation as a whole was. */
    isRefused: boolean
    /** The field at the top failed, and not only a part of what it answers. */
    isUndone: boolean
    hasErrors: boolean
  }>
}

/**
 * A mutation is done once for each `Idempotency-Key`; one that failed is not remembered. If only a part of the answer
 * failed, what was done in the transaction of the key is undone, with what the mutation would have answered.
 */
const sendOnce = async ({ call, req, operation, schema, work }: Asked): Promise<void> => {
  const { definition, document, variables, operationName = null } = operation
  const transaction = commitsItself(operation, schema) ? 'own' : 'joined'
  const answer = async () => {
    const { body, isRefused, isUndone, hasErrors } = await work()
    const status = isRefused ? 400 : 200
    const isDone = transaction === 'own' ? !isUndone : !hasErrors
    const undone = transaction === 'own' ? body : { ...body, data: null }
    return { answer: Response.json(body, { status }), isDone, undone: Response.json(undone, { status }) }
  }
  const body = { query: print(document), variables, operationName }
  const keyed = { method: 'POST', path: '/graphql', query: '', body }
  const response =
    definition.operation === OperationTypeNode.MUTATION
      ? await answerOnce({ req, call: keyed, transaction, work: answer })
      : (await answer()).answer
  const typed = new Response(response.body, response)
  typed.headers.set('content-type', mediaType(call.request.headers.accept))
  await sendResponse(call.response, typed, req.responseHeaders)
}

const readJson = async ({ request, response }: HttpExchange): Promise<unknown> => {
  const type = request.headers['content-type']
  if (!type?.toLowerCase().startsWith('application/json')) throw new Problem('unsupported_media_type')
  return parseBody(await readBody(request, response), type)
}

const requestOf = (
  { pathname, search, headers, language }: HttpExchange,
  payload: Payload,
  baseURL: string,
): Promise<PayloadRequest> => {
  const described = {
    payloadAPI: 'GraphQL',
    method: 'POST',
    pathname,
    search,
    headers,
    language,
    baseURL,
  } as const
  return toPayloadRequest({ ...described, payload, query: {}, params: {}, data: {} })
}

const checkIntrospection = ({ isIntrospection }: Operation, req: PayloadRequest): void => {
  if (!isIntrospection || contextOf(req).actor.kind === 'staff') return
  throw new Problem(req.user ? 'forbidden' : 'unauthenticated', { text: requestTexts.graphql.introspection })
}

/** Suggestions of similar names are for staff only. */
const invalid = (errors: readonly GraphQLError[], req: PayloadRequest): Problem => {
  const isStaff = contextOf(req).actor.kind === 'staff'
  const reason = errors
    .map(({ message }) => (isStaff ? message : message.replace(/ Did you mean .*$/s, '')))
    .join(' ')
  return new Problem('bad_request', { text: requestTexts.graphql.invalid, values: { reason } })
}
