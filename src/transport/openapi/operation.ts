import { errorCodes, type ErrorCode } from '../../kernel/errors/error-codes.ts'
import type { JsonSchema } from './json-schema.ts'

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  style?: 'deepObject' | 'form'
  explode?: boolean
  schema: JsonSchema
}

export type Described = {
  /** Unique in the description; generators derive function names from it. */
  operationId: string
  summary: string
  tag: string
  parameters?: readonly Parameter[]
  body?: JsonSchema
  answer: JsonSchema
  statuses?: readonly number[]
  /** All error codes that it can answer. */
  codes: readonly ErrorCode[]
  /** The body of failures, by status, where it is not “Failure”. */
  failureOf?: (status: number) => JsonSchema | undefined
  /** The content type of the answer, if it is not JSON. */
  media?: string
  /** Requires no authentication. */
  isOpen?: boolean
  takesIdempotencyKey?: boolean
  /** Idempotent without an `Idempotency-Key`. */
  isRepeatable?: boolean
  limit?: string
}

type Response =
  | { description: string; content: Record<string, { schema: JsonSchema }> }
  | { $ref: string; description: string }

export type Operation = {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  security?: never[]
  parameters?: readonly Parameter[]
  requestBody?: { required: true; content: Record<string, { schema: JsonSchema }> }
  responses: Record<string, Response>
}

export type Paths = Record<string, Record<string, Operation>>

const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'Makes a repeat of the same call answer what the first one answered, without doing it again, for 24 hours.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
}

/** One operation of the description, with all its statuses. */
export const operation = (described: Described): Operation => {
  const { operationId, summary, tag, body, answer, codes, isOpen, takesIdempotencyKey } = described
  const { statuses = [200], media = 'application/json' } = described
  const parameters = [...(described.parameters ?? []), ...(takesIdempotencyKey ? [idempotencyKey] : [])]
  const description = descriptionOf(described)
  const done = { description: 'Done.', content: { [media]: { schema: answer } } }
  return {
    operationId,
    summary,
    ...(description && { description }),
    tags: [tag],
    ...(isOpen && { security: [] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      ...Object.fromEntries(statuses.map((status) => [status, done])),
      ...failures(codes, described.failureOf),
    },
  }
}

const descriptionOf = ({ isRepeatable, limit }: Described): string =>
  [
    ...(isRepeatable ? ['May be repeated: a second time changes nothing more.'] : []),
    ...(limit ? [`Limited: ${limit}`] : []),
  ].join(' ')

/** An error response for each status, with its codes. */
const failures = (
  codes: readonly ErrorCode[],
  failureOf: Described['failureOf'],
): Record<string, Response> => {
  const byStatus = new Map<number, ErrorCode[]>()
  for (const code of new Set(codes)) {
    const { status } = errorCodes[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([one], [other]) => one - other)
      .map(([status, known]) => {
        const description = known.map((code) => `\`${code}\``).join(', ')
        const schema = failureOf?.(status)
        return [
          status,
          schema
            ? { description, content: { 'application/json': { schema } } }
            : { $ref: '#/components/responses/Failure', description },
        ]
      }),
  )
}
