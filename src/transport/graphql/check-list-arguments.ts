import { getNamedType, isObjectType, type GraphQLField } from 'graphql'
import type { FlattenedField, Payload } from 'payload'
import { maxDocuments } from '../../domain/max-documents.ts'
import { queryProblem } from '../../kernel/errors/query-problem.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { checkFilter, checkSortPaths } from '../../input/check-filter.ts'
import { checkWhere } from '../../input/check-where.ts'
import { listNameOf, typeNameOf } from '../../payload/schema/type-names.ts'

type Field = GraphQLField<unknown, unknown>
type Arguments = Record<string, unknown>

/** The REST rules for `page`, `limit`, `sort` and `where`, applied to the arguments of a GraphQL field. */
export const checkListArguments = (
  field: Field | undefined,
  { page, limit, sort, where }: Arguments,
  payload: Payload,
): void => {
  checkWholeNumber('page', page, { min: 1, max: 10_000_000 })
  const fields = field ? filteredFields(field, payload) : []
  // The lists of actions have limits of their own.
  if (fields.length > 0) checkWholeNumber('limit', limit, { min: 0, max: maxDocuments })
  if (typeof sort === 'string' && sort !== '' && fields.length > 0)
    checkSortPaths(sort, fields, payload.config)
  if (where === undefined || where === null) return
  checkWhere(where)
  checkFilter(where, fields, payload.config)
}

const checkWholeNumber = (name: string, value: unknown, { min, max }: { min: number; max: number }): void => {
  if (typeof value === 'number' && !(value >= min && value <= max))
    throw queryProblem(name, requestTexts.query.wholeNumber, { name, min, max })
}

/** The fields that a `where` of this GraphQL field may use: those of the documents it lists or counts. */
const filteredFields = (field: Field, payload: Payload): readonly FlattenedField[] => {
  const type = getNamedType(field.type)
  const documents = isObjectType(type) ? type.getFields().docs : undefined
  const name = documents ? getNamedType(documents.type).name : undefined
  const listed = Object.values(payload.collections).find(({ config }) =>
    name ? typeNameOf(config) === name : field.name === `count${listNameOf(config)}`,
  )
  return listed?.config.flattenedFields ?? []
}
