import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import type { PayloadRequest } from 'payload'
import { errorCodes } from '../../kernel/errors/error-codes.ts'
import { logFailure } from '../../kernel/errors/log-failure.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { toErrorEntry } from '../../kernel/errors/to-error-response.ts'
import { toProblem } from '../../kernel/errors/to-problem.ts'
import { toLanguage } from '../../i18n/language.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { hideUnreadable } from '../hide-unreadable.ts'
import type { Operation } from './read-operation.ts'
import { targetOfError } from './target-of-error.ts'
import { isId } from '../../domain/is-id.ts'

type Around = { schema: GraphQLSchema; operation: Operation; req: PayloadRequest; requestId: string }

/** The errors of an executed operation, with the code, data and text under `extensions` that REST would answer. */
export const toErrors = (errors: readonly GraphQLError[], around: Around): Promise<GraphQLFormattedError[]> =>
  Promise.all(errors.map((error) => toError(error, around)))

const toError = async (
  error: GraphQLError,
  { schema, operation, req, requestId }: Around,
): Promise<GraphQLFormattedError> => {
  const cause = await causeOf(error, schema, operation, req)
  const problem = toProblem(cause, { isSignedIn: Boolean(req.user) })
  logFailure(req.payload.logger, cause, problem, requestId)
  const { message, ...rest } = toErrorEntry(problem, { language: toLanguage(req.i18n.language), requestId })
  const { path, locations } = error
  return { message, path, locations, extensions: { ...rest, statusCode: errorCodes[problem.code].status } }
}

/** GraphQL's own errors concern the operation itself, such as a variable of the wrong type. */
const causeOf = async (
  error: GraphQLError,
  schema: GraphQLSchema,
  { variables }: Operation,
  req: PayloadRequest,
): Promise<unknown> => {
  const { originalError } = error
  if (!originalError || !error.path || originalError instanceof GraphQLError) {
    const reason = error.message.replace(/ Did you mean .*$/s, '')
    return new Problem('bad_request', { text: requestTexts.graphql.invalid, values: { reason } })
  }
  const target = targetOfError(error, schema, variables, req.payload)
  if (!target) return originalError
  return isId(target.id) ? hideUnreadable(originalError, { req, ...target }) : new Problem('not_found')
}
