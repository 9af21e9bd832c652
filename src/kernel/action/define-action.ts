import { z } from 'zod'
import type { Role } from '../../domain/accounts/role.ts'
import type { Context } from '../context.ts'
import type { ErrorCode } from '../errors/error-codes.ts'
import { parseInput } from './parse-input.ts'

/** One rule of who may do something. The same words stand in the code, in the description of the API and in the docs. */
export type Can = {
  /** What each role may, in a few words; a role that is not named may not. */
  roles: Partial<Record<Role | 'anonymous', string>>
  /** The failures that it answers. */
  codes: readonly ErrorCode[]
  /**
   * Returns if the caller may, for the document of this id where there is one.
   * @throws Problem one of `codes`
   */
  authorize: (ctx: Context, id: string) => Promise<void> | void
}

/** How often or how many at once; `run` does the work, or refuses to with `rate_limited`. */
export type Limit = {
  /** For the description of the API. */
  description: string
  run: <T>(ctx: Context, input: unknown, work: () => Promise<T>) => Promise<T>
}

/** The field of the GraphQL API. */
export type GraphQLField = {
  /** Otherwise that of the action. */
  name?: string
  /** The name of the type that is answered; otherwise made of the field's name. */
  type?: string
  /** What is answered where it is not the output of the action. */
  output?: z.ZodType
  /** No argument is demanded by the schema, as in Payload's own; what is missing is told as over REST. */
  hasOptionalArgs?: true
}

/** Calls that only our own pages make. */
export const panelOnly = { notInGraphQL: 'our own pages' } as const

/** Calls whose answer GraphQL cannot give. */
export const restOnly = { notInGraphQL: 'no JSON' } as const

type NotInGraphQL = typeof panelOnly | typeof restOnly

type Definition<Input extends z.ZodType, Output extends z.ZodType> = {
  /** The collection that it belongs to: `/api/<on>/…`. */
  on: string
  /** `move`: how its path ends, and with `on` its name in logs: `customers.move`. */
  verb: string
  /** `POST /api/customers/:id/move` is about a document, `POST /api/users/login` about none. */
  about: 'document' | 'collection'
  method: 'get' | 'post' | 'delete'
  /** Below `/api/<on>`, where it is not `/:id/<verb>` or `/<verb>`. */
  path?: string
  /** Unique: the operation in the description of the API and the field in GraphQL. */
  name: string
  /** One sentence for the description of the API. */
  summary: string
  /** The heading in the description of the API; otherwise `on`. */
  tag?: string
  can: Can
  /** An object, or `noInput`. Of `get` and `delete` it is the query; of `post` the body, but for what is marked by `inQuery`. */
  input: Input
  /** The body of the answer. */
  output: Output
  /** Of the answer, when it is not JSON; `run` then returns a `Response`. */
  media?: string
  /** 201 where something is made; otherwise 200. */
  status?: 201 | ((output: z.output<Output>) => 200 | 201)
  graphql: (GraphQLField & { from?: (output: z.output<Output>) => unknown }) | NotInGraphQL
  limit?: Limit
  /** Failures beside those of `can`, of the input and of the limit. */
  codes?: readonly ErrorCode[]
  /** Doing it twice is the same as doing it once, so that a client may repeat it without an `Idempotency-Key`. */
  isRepeatable: boolean
  /**
   * `joined` (all that write, unless said): `run` is in one transaction, with the record of its `Idempotency-Key`. `own`:
   * it commits by itself, or writes nothing.
   */
  transaction?: 'joined' | 'own'
  /** What the log of actions says beside who, what and to which document; never a secret. `false`: nothing. */
  audit: false | ((call: { id: string; input: z.output<Input> }, output: z.output<Output>) => AuditFacts)
  run: (call: {
    ctx: Context
    id: string
    input: z.output<Input>
  }) => Promise<z.output<Output> | Response> | z.output<Output> | Response
}

export type AuditFacts = { target?: string; before?: object; after?: object }

/** An action whose kinds of input and output are its own business. */
export type Action = {
  on: string
  verb: string
  about: 'document' | 'collection'
  method: 'get' | 'post' | 'delete'
  /** Below `/api/<on>`. */
  path: string
  name: string
  summary: string
  tag: string
  can: Can
  input: z.ZodType
  output: z.ZodType
  media: string
  /** Those of answers that are no failure. */
  statuses: readonly number[]
  graphql: GraphQLField | NotInGraphQL
  limit: Limit | undefined
  codes: readonly ErrorCode[]
  isRepeatable: boolean
  transaction: 'joined' | 'own' | 'none'
  /**
   * Reads the input, and so is ready to run.
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
  /** The output as GraphQL gives it. */
  graphqlOutput: unknown
  status: number
  /** Undefined when there is nothing to say. */
  facts: AuditFacts | undefined
}

/** For actions that are told nothing. */
export const noInput = z.object({})

/**
 * One call beyond reading and writing documents, whole: from it come its REST route, its GraphQL field, its description
 * and the reading of its input.
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
    isRepeatable: definition.isRepeatable,
    transaction: method === 'get' ? 'none' : (transaction ?? 'joined'),
  }
}
