import { z } from 'zod'
import type { Action } from '../../kernel/action/define-action.ts'
import { inputFields } from '../../kernel/action/input-fields.ts'
import { errorCodes, type ErrorCode } from '../../kernel/errors/error-codes.ts'
import { jsonSchemaOf } from '../json-schema-of.ts'
import { operation, type Operation, type Parameter } from './operation.ts'
import { idParameter, ifMatch } from './parameters.ts'

/** An action as an operation of the OpenAPI description. */
export const actionOperation = (action: Action): Operation => {
  const { can, input, limit, media, method, name, output, path, summary, tag } = action
  const fields = inputFields(input)
  const properties = jsonSchemaOf(input, 'input').properties ?? {}
  const inQuery = method === 'post' ? fields.filter(({ isInQuery }) => isInQuery) : fields
  const parameters: Parameter[] = [
    ...(path.includes(':id') ? [idParameter] : []),
    ...(action.takesVersion ? [ifMatch] : []),
    ...inQuery.map(({ name: parameter, isRequired }) => {
      const { description, ...schema } = properties[parameter] ?? {}
      return {
        ...{ name: parameter, in: 'query' as const },
        ...(isRequired && { required: true }),
        ...(description && { description }),
        schema,
      }
    }),
  ]
  return operation({
    ...{ tag, summary, media, parameters, operationId: name },
    ...(method === 'post' && hasBody(action) && { body: bodyOf(action) }),
    answer: jsonSchemaOf(output, 'output'),
    statuses: action.statuses,
    codes: codesOf(action),
    isOpen: can.roles.anonymous !== undefined,
    takesIdempotencyKey: method === 'post',
    ...(limit && { limit: limit.description }),
    isRepeatable: method !== 'get' && action.isRepeatable,
  })
}

const hasBody = ({ input }: Action): boolean =>
  !(input instanceof z.ZodObject) || inputFields(input).some(({ isInQuery }) => !isInQuery)

/** The input without its query parameters. */
const bodyOf = ({ input }: Action) => {
  const { properties, required, ...schema } = jsonSchemaOf(input, 'input')
  if (!properties) return schema
  const inQuery = new Set(inputFields(input).flatMap(({ name, isInQuery }) => (isInQuery ? [name] : [])))
  const kept = Object.entries(properties).filter(([name]) => !inQuery.has(name))
  const needed = required?.filter((name) => !inQuery.has(name)) ?? []
  return { ...schema, properties: Object.fromEntries(kept), ...(needed.length > 0 && { required: needed }) }
}

/** All error codes that this action can answer. */
const codesOf = (action: Action): ErrorCode[] => {
  const { can, codes, input, limit, method, path } = action
  const found: ErrorCode[] = [
    ...can.codes,
    ...codes,
    ...(inputFields(input).length > 0 || hasBody(action) ? (['validation_failed'] as const) : []),
    ...(path.includes(':id') ? (['not_found'] as const) : []),
    ...(method === 'post'
      ? (['unknown_field', 'conflict', 'payload_too_large', 'unsupported_media_type'] as const)
      : []),
    ...(limit ? (['rate_limited'] as const) : []),
    ...(['bad_request', 'forbidden', 'uri_too_long', 'internal', 'unavailable'] as const),
  ]
  return [...new Set(found)].sort((one, other) => errorCodes[one].status - errorCodes[other].status)
}
