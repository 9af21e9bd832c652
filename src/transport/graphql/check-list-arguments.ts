import { getNamedType, isObjectType, type GraphQLField } from 'graphql'
import type { FlattenedField, Payload } from 'payload'
import { Problem } from '../../kernel/errors/problem.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { checkFilter, checkSortPaths } from '../../input/check-filter.ts'
import { checkWhere } from '../../input/check-where.ts'
import { listNameOf, typeNameOf } from '../../payload/schema/type-names.ts'

type Field = GraphQLField<unknown, unknown>
type Arguments = Record<string, unknown>

/** The REST rules for `page` and `where`, applied to the arguments of a GraphQL field. */
export const checkListArguments = (
  field: Field | undefined,
  { page, sort, where }: Arguments,
  payload: Payload,
): void => {
  if (typeof page === 'number' && page < 1) {
    const values = { name: 'page', min: 1, max: 10_000_000 }
    throw new Problem('bad_request', { text: requestTexts.query.wholeNumber, values })
  }
  const fields = field ? filteredFields(field, payload) : []
  if (typeof sort === 'string' && sort !== '' && fields.length > 0)
    checkSortPaths(sort, fields, payload.config)
  if (where === undefined || where === null) return
  checkWhere(where)
  checkFilter(where, fields, payload.config)
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
