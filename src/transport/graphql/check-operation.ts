import {
  getNamedType,
  isObjectType,
  Kind,
  OperationTypeNode,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Payload } from 'payload'
import { Problem } from '../../kernel/errors/problem.ts'
import { maxAllDocuments } from '../../domain/max-all-documents.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { checkListArguments } from './check-list-arguments.ts'
import type { JsonRecord } from '../../kernel/is-record.ts'
import type { Operation } from './read-operation.ts'

const texts = requestTexts.graphql
const maxDepth = 8
const maxCost = 10_000
const maxWeight = 1000
const defaultLimit = 10

type Size = {
  /** Depth of fields. */
  depth: number
  /** Maximum number of values in the answer: each list counts with its `limit`. */
  cost: number
  /**
   * Fields to resolve, each list counted once: a relation counts with its complexity in the schema, another field as 1.
   */
  weight: number
  /** Top level fields. */
  fields: number
}

/**
 * The cost of an operation, with all fragments expanded, checked before it runs. The only cost model: Payload's own
 * (`maxComplexity`) ignores `limit`, and is not applied.
 * @throws Problem `bad_request`
 */
export const checkOperation = (
  schema: GraphQLSchema,
  payload: Payload,
  { document, definition, variables }: Operation,
): void => {
  const values = { ...defaultsOf(definition), ...variables }
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const part of document.definitions)
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  const sizes = new Map<string, Size | 'open'>()

  const fragmentSize = (name: string): Size => {
    const known = sizes.get(name)
    if (known === 'open') throw new Problem('bad_request', { text: texts.cycle })
    const fragment = fragments.get(name)
    if (known || !fragment) return known ?? nothing
    sizes.set(name, 'open')
    const type = schema.getType(fragment.typeCondition.name.value)
    const size = sizeOf(fragment.selectionSet, isObjectType(type) ? type : undefined)
    sizes.set(name, size)
    return size
  }

  const fieldSize = (field: FieldNode, type: GraphQLObjectType | undefined): Size => {
    if (field.name.value.startsWith('__')) return leaf
    const definitionOfField = type?.getFields()[field.name.value]
    const given = Object.fromEntries(
      (field.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, values)]),
    )
    checkListArguments(definitionOfField, given, payload)
    const ownWeight = weightOf(definitionOfField)
    if (!field.selectionSet) return { ...leaf, weight: ownWeight }
    const inner = definitionOfField && getNamedType(definitionOfField.type)
    const { depth, cost, weight } = sizeOf(field.selectionSet, isObjectType(inner) ? inner : undefined)
    const isList = definitionOfField?.args.some(({ name }) => name === 'limit') ?? 'limit' in given
    const limit = given.pagination === false && given.limit === undefined ? 0 : given.limit
    return {
      depth: depth + 1,
      cost: 1 + cost * (isList ? limitOf(limit) : 1),
      weight: ownWeight + weight,
      fields: 1,
    }
  }

  const sizeOf = (selectionSet: SelectionSetNode, type: GraphQLObjectType | undefined): Size =>
    selectionSet.selections.reduce<Size>((total, selection) => {
      if (selection.kind === Kind.FIELD) return add(total, fieldSize(selection, type))
      if (selection.kind === Kind.FRAGMENT_SPREAD) return add(total, fragmentSize(selection.name.value))
      const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value)
      return add(total, sizeOf(selection.selectionSet, isObjectType(condition) ? condition : type))
    }, nothing)

  for (const name of fragments.keys()) fragmentSize(name)
  const isMutation = definition.operation === OperationTypeNode.MUTATION
  const root = isMutation ? schema.getMutationType() : schema.getQueryType()
  const { depth, cost, weight, fields } = sizeOf(definition.selectionSet, root ?? undefined)
  if (depth > maxDepth) throw new Problem('bad_request', { text: texts.depth, values: { limit: maxDepth } })
  if (isMutation && fields > 1) throw new Problem('bad_request', { text: texts.oneMutation })
  if (cost > maxCost || weight > maxWeight) throw new Problem('bad_request', { text: texts.cost })
}

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): JsonRecord =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )

const nothing: Size = { depth: 0, cost: 0, weight: 0, fields: 0 }

const leaf: Size = { depth: 1, cost: 1, weight: 1, fields: 1 }

const weightOf = (field: GraphQLField<unknown, unknown> | undefined): number => {
  const weight = field?.extensions.complexity
  return typeof weight === 'number' ? weight : 1
}

const add = (one: Size, other: Size): Size => ({
  depth: Math.max(one.depth, other.depth),
  cost: one.cost + other.cost,
  weight: one.weight + other.weight,
  fields: one.fields + other.fields,
})

const limitOf = (limit: unknown): number => {
  if (limit === undefined || limit === null) return defaultLimit
  return typeof limit === 'number' && limit >= 1 ? limit : maxAllDocuments
}
