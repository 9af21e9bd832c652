import { z } from 'zod'
import type { Role } from '../../domain/accounts/role.ts'
import type { Context } from '../context.ts'
import type { ErrorCode } from '../errors/error-codes.ts'
import { parseInput } from './parse-input.ts'

/** An authorization rule. The same text is used in the code, in the OpenAPI description and in the docs. */
export type Can = {
  /** What each role may do, in a few words; other roles may not. */
  roles: Partial<Record<Role | 'anonymous', string>>
  /** The error codes that it throws. */
  codes: readonly ErrorCode[]
  /**
   * Returns if the caller is authorized, for the document of this id where there is one.
   * @throws Problem one of `codes`
   */
  authorize: (ctx: Context, id: string) => Promise<void> | void
}

/** A rate or concurrency limit; `run` runs the work, or throws `rate_limited`. */
export type Limit = {
  /** For the OpenAPI description. */
  description: string
  run: <T>(ctx: Context, input: unknown, work: () => Promise<T>) => Promise<T>
}

/** The field of the GraphQL API. */
export type GraphQLField = {
  /** Defaults to that of the action. */
  name?: string
  /** The name of the output type; derived from the field's name by default. */
  type?: string
  /** The output, if it differs from that of the action. */
  output?: z.ZodType
  /** The schema makes no argument required, as Payload does; missing ones are reported as over REST. */
  hasOptionalArgs?: true
}

/** Actions that only our own pages use. */
export const panelOnly = { notInGraphQL: 'our own pages' } as const

/** Actions whose output GraphQL cannot represent. */
export const restOnly = { notInGraphQL: 'no JSON' } as const

type NotInGraphQL = typeof panelOnly | typeof restOnly

type Definition<Input extends z.ZodType, Output extends z.ZodType> = {
  /** The collection that it belongs to: `/api/<on>/…`. */
  on: string
  /** `move`: the end of its path, and with `on` its name in logs: `customers.move`. */
  verb: string
  /** Whether the action is about a document: `POST /api/customers/:id/move` is, `POST /api/users/login` is not. */
  about: 'document' | 'collection'
  method: 'get' | 'post' | 'delete'
  /** The path below `/api/<on>`, if it is not `/:id/<verb>` or `/<verb>`. */
  path?: string
  /** Unique: the `operationId` in OpenAPI and the field in GraphQL. */
  name: string
  /** One sentence for the OpenAPI description. */
  summary: string
  /** The OpenAPI tag; defaults to `on`. */
  tag?: string
  can: Can
  /**
   * An object, or `noInput`. For `get` and `delete` it is the query; for `post` the body, except fields marked by
   * `inQuery`.
   */
  input: Input
  /** The body of the answer. */
  output: Output
  /** The content type of the answer, if it is not JSON; `run` then returns a `Response`. */
  media?: string
  /** 201 where something is created; defaults to 200. */
  status?: 201 | ((output: z.output<Output>) => 200 | 201)
  graphql: (GraphQLField & { from?: (output: z.output<Output>) => unknown }) | NotInGraphQL
  limit?: Limit
  /** Error codes in addition to those of `can`, of the input and of the limit. */
  codes?: readonly ErrorCode[]
  /** It heeds `If-Match: <updatedAt>` and answers 409 when its document has changed since. */
  takesVersion?: true
  /** Idempotent, so that a client may repeat it without an `Idempotency-Key`. */
  isRepeatable: boolean
  /**
   * `joined` (default of all that write): `run` is in one transaction, with the record of its `Idempotency-Key`. `own`:
   * it commits its own transactions, or writes nothing.
   */
  transaction?: 'joined' | 'own'
  /** What the action log records besides caller, action and document; never a secret. `false`: nothing. */
  audit: false | ((call: { id: string; input: z.output<Input> }, output: z.output<Output>) => AuditFacts)
  run: (call: {
    ctx: Context
    id: string
    input: z.output<Input>
  }) => Promise<z.output<Output> | Response> | z.output<Output> | Response
}

export type AuditFacts = { target?: string; before?: object; after?: object }

/** An action with its input and output types erased. */
export type Action = {
  on: string
  verb: string
  about: 'document' | 'collection'
  method: 'get' | 'post' | 'delete'
  /** The path below `/api/<on>`. */
  path: string
  name: string
  summary: string
  tag: string
  can: Can
  input: z.ZodType
  output: z.ZodType
  media: string
  /** The statuses of successful answers. */
  statuses: readonly number[]
  graphql: GraphQLField | NotInGraphQL
  limit: Limit | undefined
  codes: readonly ErrorCode[]
  takesVersion: boolean
  isRepeatable: boolean
  transaction: 'joined' | 'own' | 'none'
  /**
   * Parses the input and returns the call to run.
   * @throws Problem `validation_failed`
   */
  prepare: (sent: unknown) => Prepared
}

type Prepared = {
  input: unknown
  run: (ctx: Context, id: string) => Promise<Done>
}

export type Done = {
  output: unknown
  /** The output as GraphQL returns it. */
  graphqlOutput: unknown
  status: number
  /** Undefined when there is nothing to record. */
  facts: AuditFacts | undefined
}

/** For actions without input. */
export const noInput = z.object({})

/**
 * A complete action: the source of its REST route, its GraphQL field, its OpenAPI operation and its input validation.
 * @example see `collections/accounts/customers/actions/move.ts`
 */
export const defineAction = <Input extends z.ZodType, Output extends z.ZodType>(
  definition: Definition<Input, Output>,
): Action => {
  const { on, verb, about, method, input, output, media, status, graphql, audit, run, transaction } =
    definition
  const prepare = (sent: unknown): Prepared => {
    const read = parseInput(input, sent)
    return {
      input: read,
      run: async (ctx, id) => {
        const answer = await run({ ctx, id, input: read })
        if (answer instanceof Response)
          return { output: answer, graphqlOutput: null, status: answer.status, facts: undefined }
        return {
          output: answer,
          graphqlOutput: 'from' in graphql && graphql.from ? graphql.from(answer) : answer,
          status: typeof status === 'function' ? status(answer) : (status ?? 200),
          facts: audit === false ? undefined : audit({ id, input: read }, answer),
        }
      },
    }
  }
  return {
    ...{ on, verb, about, method, input, output, prepare },
    path: definition.path ?? (about === 'document' ? `/:id/${verb}` : `/${verb}`),
    name: definition.name,
    summary: definition.summary,
    tag: definition.tag ?? on,
    can: definition.can,
    media: media ?? 'application/json',
    statuses: typeof status === 'function' ? [200, 201] : [status ?? 200],
    graphql,
    limit: definition.limit,
    codes: definition.codes ?? [],
    takesVersion: definition.takesVersion === true,
    isRepeatable: definition.isRepeatable,
    transaction: method === 'get' ? 'none' : (transaction ?? 'joined'),
  }
}
