import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { toQuery, type Question } from './question.ts'
import type { Thing } from './thing.ts'

const asText = ['equals', 'not_equals', 'in', 'like', 'greater_than', 'less_than_equal']
const asReference = ['equals', 'not_equals', 'in', 'not_in', 'greater_than', 'exists']

/** The operators to test for a type of field. */
export const operatorsOf = ({ type }: FlattenedField): string[] => {
  if (type === 'relationship') return asReference
  if (type === 'date' || type === 'number') return ['equals', 'not_in', 'greater_than', 'less_than_equal']
  if (type === 'select' || type === 'checkbox') return ['equals', 'not_in']
  return type === 'json' ? ['equals', 'exists'] : asText
}

/** The value of a thing's field, or a possible one. */
export const valueOf = (slug: string, field: FlattenedField, { values, documents, word }: Thing): unknown => {
  const held = values[slug]?.[field.name]
  if (field.type === 'json') return `${word} metadata`
  if (held !== undefined && held !== null && held !== '') return held
  switch (field.type) {
    case 'relationship':
      return documents[String(field.relationTo)]
    case 'date':
      return '2001-02-03T00:00:00.000Z'
    case 'number':
      return 77
    case 'checkbox':
      return true
    case 'select': {
      const [option] = field.options
      return typeof option === 'string' ? option : option?.value
    }
    default:
      return word
  }
}

/** Every field that a list can be filtered by, with every operator, and paths through relations. */
export const filterQuestions = ({ slug, flattenedFields }: SanitizedCollectionConfig): Question[] => {
  const asking = (
    about: Question['about'],
    path: string,
    operator: string,
    value: (thing: Thing) => unknown,
    at = 0,
  ): Question => ({
    name: `GET /${slug} where ${path} ${operator}`,
    about,
    isReading: true,
    ask: (thing) => {
      const given = operator === 'exists' ? true : value(thing)
      const where = { [path]: { [operator]: operator.endsWith('in') ? [given] : given } }
      const list = at % 3 === 2 ? `/${slug}/count` : `/${slug}`
      return { method: 'GET', path: `${list}${toQuery({ limit: 100, where: nested(where, at) })}` }
    },
  })
  const byId = asReference.map((operator) =>
    asking('reference', 'id', operator, ({ documents }) => documents[slug]),
  )
  const byField = flattenedFields.flatMap((field, at) => {
    const about = field.type === 'relationship' ? 'reference' : 'value'
    return operatorsOf(field).map((operator, next) =>
      asking(about, field.name, operator, (thing) => valueOf(slug, field, thing), at + next),
    )
  })
  const throughRelations = flattenedFields.flatMap((field) => {
    if (field.type !== 'relationship' || typeof field.relationTo !== 'string') return []
    const { name, relationTo: related } = field
    return [
      ...['name', 'path', 'parent', 'username', 'email', 'customer'].flatMap((inner) => [
        asking('value', `${name}.${inner}`, 'equals', ({ values, word }) => values[related]?.[inner] ?? word),
      ]),
      asking('value', `${name}.id`, 'in', ({ documents }) => documents[related]),
      asking('value', `${name}__name`, 'like', ({ word }) => word),
      asking('value', `${name}.metadata.secret`, 'like', ({ word }) => word),
    ]
  })
  const insideJson = asking('value', 'metadata.secret', 'like', ({ word }) => word)
  return [...byId, ...byField, ...throughRelations, insideJson]
}

/** The same filter on its own, and nested in others. */
const nested = (where: object, at: number): object =>
  [where, { and: [{ or: [where] }] }, { OR: [{ id: { exists: false } }, where] }][at % 3] ?? where
