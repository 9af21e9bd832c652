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
import { gateTexts } from '../../i18n/texts/gate.ts'
import { checkText } from '../../input/check-text.ts'
import { isRecord } from '../../kernel/is-record.ts'
import type { JsonRecord } from '../../kernel/is-record.ts'

const texts = gateTexts.graphql
const maxTokens = 2000
const maxAliases = 15
const maxDirectives = 10

export type Operation = {
  document: DocumentNode
  definition: OperationDefinitionNode
  variables: JsonRecord
  operationName: string | undefined
  /** It asks for the schema. */
  isIntrospection: boolean
}

/**
 * The one operation that a body holds, if its text alone gives no reason to refuse it.
 * @throws Problem `bad_request`
 */
export const readOperation = (body: unknown): Operation => {
  if (!isRecord(body) || typeof body.query !== 'string') throw refuse(texts.query)
  const { variables = null, operationName = null } = body
  if (variables !== null && !isRecord(variables)) throw refuse(texts.query)
  if (operationName !== null && typeof operationName !== 'string') throw refuse(texts.query)
  const document = parseQuery(body.query)
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  )
  const [definition] = operations
  if (operations.length !== 1 || !definition || definition.operation === OperationTypeNode.SUBSCRIPTION)
    throw refuse(texts.oneOperation)
  const isIntrospection = inspect(document)
  return {
    document,
    definition,
    variables: variables ?? {},
    operationName: operationName ?? undefined,
    isIntrospection,
  }
}

const refuse = (text: (typeof texts)[keyof typeof texts], values: Record<string, number | string> = {}) =>
  new Problem('bad_request', { text, values })

const parseQuery = (query: string): DocumentNode => {
  try {
    return parse(query, { maxTokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw error.message.includes('token limit')
      ? refuse(texts.tokens)
      : refuse(texts.invalid, { reason: error.message })
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
  if (aliases > maxAliases) throw refuse(texts.aliases, { limit: maxAliases })
  if (directives > maxDirectives) throw refuse(texts.directives, { limit: maxDirectives })
  return isIntrospection
}
