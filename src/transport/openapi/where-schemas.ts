import type { FlattenedField } from 'payload'
import { operatorsOf } from '../../input/filter-kinds.ts'
import { isAnswered } from '../../payload/schema/writing.ts'
import { valuesOf } from './field-schema.ts'
import { id, list, ref, text, truth, whole, type JsonSchema } from './json-schema.ts'
import type { Owner } from './owners.ts'

type Fields = readonly FlattenedField[]
type Kind = FlattenedField['type']

/** What is compared with, by the type of field. */
const operands: Partial<Record<Kind, { name: string; operand: JsonSchema }>> = {
  text: { name: 'TextCondition', operand: text },
  textarea: { name: 'LongTextCondition', operand: text },
  number: { name: 'NumberCondition', operand: whole },
  checkbox: { name: 'SwitchCondition', operand: truth },
  date: { name: 'DateCondition', operand: { ...text, description: 'A date-time, or a day: 2027-01-31.' } },
  relationship: { name: 'ReferenceCondition', operand: id },
  json: { name: 'JsonCondition', operand: {} },
}

/** The conditions that filters of all collections share. */
export const conditionSchemas = (): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(operands).map(([type, { name, operand }]) => [name, condition(type, operand)]),
  )

/** `where` of a collection: its own fields, and those of the documents they refer to as `customer.name`. */
export const whereSchema = (
  { slug, fields }: Pick<Owner, 'slug' | 'fields'>,
  owners: readonly Owner[],
): JsonSchema => {
  const self = ref(`${slug}-where`)
  return {
    type: 'object',
    description:
      'A filter: field, operator, value. Fields beside each other are joined by “and”. Values within “metadata” are asked for as “metadata.<name>”.',
    properties: {
      and: list(self),
      or: list(self),
      id: ref('ReferenceCondition'),
      ...conditionsOf(fields, (related) => owners.find(({ slug: name }) => name === related)?.fields ?? []),
    },
  }
}

const conditionsOf = (
  fields: Fields,
  fieldsOf: (slug: string) => Fields,
  prefix = '',
): Record<string, JsonSchema> =>
  Object.fromEntries(
    fields.filter(isAsked).flatMap((field): [string, JsonSchema][] => {
      const path = prefix + field.name
      if (field.type === 'group' || field.type === 'tab')
        return Object.entries(conditionsOf(field.flattenedFields, fieldsOf, `${path}.`))
      const own = conditionOf(field)
      if (!own) return []
      const isReference = field.type === 'relationship' && typeof field.relationTo === 'string'
      if (!isReference || prefix) return [[path, own]]
      const related = conditionsOf(fieldsOf(field.relationTo), () => [], `${path}.`)
      return [[path, own], ...Object.entries(related)]
    }),
  )

/** A field without a column of its own cannot be asked for. */
const isAsked = (field: FlattenedField): boolean =>
  isAnswered(field) && !('virtual' in field && field.virtual === true)

const conditionOf = (field: FlattenedField): JsonSchema | undefined => {
  if (field.type === 'select') return condition('select', { type: 'string', enum: valuesOf(field.options) })
  const known = operands[field.type]
  return known && ref(known.name)
}

const condition = (type: string, operand: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    operatorsOf(type).map((operator) => [operator, operandOf(operator, operand)]),
  ),
  additionalProperties: false,
})

const operandOf = (operator: string, operand: JsonSchema): JsonSchema => {
  if (operator === 'exists') return truth
  if (operator === 'in' || operator === 'not_in') return list(operand)
  return operator === 'equals' || operator === 'not_equals' ? { oneOf: [operand, { type: 'null' }] } : operand
}
