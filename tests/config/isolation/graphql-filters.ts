import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  getNullableType,
  type GraphQLField,
} from 'graphql'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { askByGraphQL } from './ask-by-graphql.ts'
import { operatorsOf, valueOf } from './filter-questions.ts'
import type { Question } from './question.ts'
import type { Thing } from './thing.ts'

type Condition = { path: string; about: Question['about']; write: (thing: Thing) => string }

/** The maximum number of aliases in one operation. */
const atOnce = 14

/** Every comparison that the schema offers for every field, several in one operation. */
export const graphqlFilters = (
  list: GraphQLField<unknown, unknown>,
  collection: SanitizedCollectionConfig,
): Question[] => {
  const conditions = conditionsOf(list, collection)
  return (['reference', 'value'] as const).flatMap((about) => {
    const some = conditions.filter((condition) => condition.about === about)
    return Array.from({ length: Math.ceil(some.length / atOnce) }, (_, at): Question => {
      const asked = some.slice(at * atOnce, (at + 1) * atOnce)
      return {
        name: `query ${list.name} where ${asked.map(({ path }) => path).join(', ')}`,
        about,
        isReading: true,
        ask: (thing) => {
          const parts = asked.map(
            ({ write }, next) =>
              `a${next}: ${list.name}(where: ${write(thing)}) { totalDocs${docsOf(list)} }`,
          )
          return askByGraphQL(`query { ${parts.join(' ')} }`)
        },
      }
    })
  })
}

const docsOf = ({ name }: GraphQLField<unknown, unknown>): string =>
  name.startsWith('count') ? '' : ' docs { id }'

const conditionsOf = (
  { args }: GraphQLField<unknown, unknown>,
  { slug, flattenedFields }: SanitizedCollectionConfig,
): Condition[] => {
  const where = args.find(({ name }) => name === 'where')
  const input = where && getNamedType(where.type)
  if (!isInputObjectType(input)) return []
  return Object.values(input.getFields()).flatMap(({ name, type }) => {
    const field = fieldCalled(name, flattenedFields)
    const offered = getNamedType(type)
    if (!field || !isInputObjectType(offered) || ('virtual' in field && field.virtual === true)) return []
    const isReference = field.type === 'relationship'
    return operatorsOf(field).flatMap((operator): Condition[] => {
      const operand = offered.getFields()[operator]?.type
      if (!operand) return []
      const isEnum = isEnumType(getNamedType(operand))
      const written = (thing: Thing): string => {
        const value = operator === 'exists' || valueOf(slug, field, thing)
        const text = isEnum ? String(value) : JSON.stringify(value)
        return isListType(getNullableType(operand)) ? `[${text}]` : text
      }
      return [
        {
          path: `${name} ${operator}`,
          about: isReference ? 'reference' : 'value',
          write: (thing) => `{ ${name}: { ${operator}: ${written(thing)} } }`,
        },
      ]
    })
  })
}

const fieldCalled = (name: string, fields: readonly FlattenedField[]): FlattenedField | undefined =>
  fields.find((field) => field.name === name)
