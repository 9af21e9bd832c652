import {
  getNamedType,
  GraphQLBoolean,
  GraphQLList,
  GraphQLString,
  isInputObjectType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'
import type { FlattenedField, Payload } from 'payload'
import { filteredField, type FilteredField } from '../../input/filtered-field.ts'
import { typeNameOf } from '../../payload/schema/type-names.ts'

/**
 * Each field is filtered by the operators of REST. Payload's schema lacks some (`not_like`, `in` of dates and long texts,
 * `exists` of required fields), offers others that nothing answers, and takes no plain day for a date.
 */
export const alignOperators = (schema: GraphQLSchema, { collections, config }: Payload): void => {
  for (const { config: collection } of Object.values(collections)) {
    const where = schema.getType(`${typeNameOf(collection)}_where`)
    if (!isInputObjectType(where)) continue
    for (const { name, type } of Object.values(where.getFields())) {
      const operators = getNamedType(type)
      const found = isInputObjectType(operators) && fieldOf(name, collection.flattenedFields, config)
      if (found && isInputObjectType(operators)) replaceOperators(operators, found)
    }
  }
}

const fieldOf = (
  path: string,
  fields: readonly FlattenedField[],
  config: Payload['config'],
): FilteredField | undefined => {
  try {
    return filteredField(path, fields, config)
  } catch {
    return undefined
  }
}

const replaceOperators = (input: GraphQLInputObjectType, { kind, field }: FilteredField): void => {
  const fields = input.getFields()
  const value = field?.type === 'date' ? GraphQLString : fields.equals?.type
  if (!value) return
  for (const name of Object.keys(fields)) Reflect.deleteProperty(fields, name)
  for (const name of kind.operators)
    fields[name] = {
      name,
      type: typeOf(name, value),
      ...{ description: undefined, defaultValue: undefined, deprecationReason: undefined },
      ...{ extensions: {}, astNode: undefined },
    }
}

const typeOf = (operator: string, value: GraphQLInputType): GraphQLInputType => {
  if (operator === 'exists') return GraphQLBoolean
  return operator === 'in' || operator === 'not_in' ? new GraphQLList(value) : value
}
