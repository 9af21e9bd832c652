import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  visit,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql'
import { Problem } from '../../kernel/errors/problem.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { checkText } from '../../input/check-text.ts'
import { isRecord } from '../../kernel/is-record.ts'
import type { JsonRecord } from '../../kernel/is-record.ts'

const texts = requestTexts.graphql
const maxTokens = 2000
const maxAliases = 15
const maxDirectives = 10

export type Operation = {
  document: DocumentNode
  definition: OperationDefinitionNode
  variables: JsonRecord
  operationName: string | undefined
  /** It is an introspection query. */
  isIntrospection: boolean
}

/**
 * The one operation of a body, unless its text alone is invalid.
 * @throws Problem `bad_request`
 */
export const readOperation = (body: unknown): Operation => {
  if (!isRecord(body) || typeof body.query !== 'string') throw badRequest(texts.query)
  const { variables = null, operationName = null } = body
  if (variables !== null && !isRecord(variables)) throw badRequest(texts.query)
  if (operationName !== null && typeof operationName !== 'string') throw badRequest(texts.query)
  const document = parseQuery(body.query)
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  )
  const [definition] = operations
  if (operations.length !== 1 || !definition || definition.operation === OperationTypeNode.SUBSCRIPTION)
    throw badRequest(texts.oneOperation)
  const isIntrospection = inspect(document)
  return {
    document,
    definition,
    variables: variables ?? {},
    operationName: operationName ?? undefined,
    isIntrospection,
  }
}

const badRequest = (text: (typeof texts)[keyof typeof texts], values: Record<string, number | string> = {}) =>
  new Problem('bad_request', { text, values })

const parseQuery = (query: string): DocumentNode => {
  try {
    return parse(query, { maxTokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw error.message.includes('token limit')
      ? badRequest(texts.tokens)
      : badRequest(texts.invalid, { reason: error.message })
  }
}

const inspect = (document: DocumentNode): boolean => {
  let aliases = 0
  let directives = 0
  let isIntrospection = false
  visit(document, {
    Field: ({ alias, name }) => {
      if (alias) aliases += 1
      if (name.value === '__schema' || name.value === '__type') isIntrospection = true
    },
    Directive: () => {
      directives += 1
    },
    StringValue: ({ value }) => checkText(value),
  })
  if (aliases > maxAliases) throw badRequest(texts.aliases, { limit: maxAliases })
  if (directives > maxDirectives) throw badRequest(texts.directives, { limit: maxDirectives })
  return isIntrospection
}
