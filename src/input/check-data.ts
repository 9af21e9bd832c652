import type { FlattenedField } from 'payload'
import { fieldsProblem } from '../kernel/errors/fields-problem.ts'
import type { FieldProblem } from '../kernel/errors/problem.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import { isRecord } from '../kernel/is-record.ts'
import type { JsonRecord } from '../kernel/is-record.ts'
import { isId } from '../domain/is-id.ts'
import { parseDateTime } from '../domain/parse-date-time.ts'
import { parseDecimal } from '../domain/values/parse-decimal.ts'
import { unknownFields } from './unknown-fields.ts'

/**
 * Validates that each written value has the type of its field: no object for a text, no text for a date; and that each
 * name is a field, or one that reading adds.
 * @throws Problem `validation_failed` with all wrong fields, or `unknown_field` when that is all
 */
export const checkData = (
  fields: readonly FlattenedField[],
  data: JsonRecord,
  added: readonly string[] = [],
  { isOfGlobal = false } = {},
): void => {
  const problems = unknownFields(fields, data, { added })
  // Of a collection, a group that is null counts as one that is not sent (`dropEmptyGroups`).
  const sent = isOfGlobal ? data : withoutNullGroups(fields, data)
  collect(fields, sent, '', problems)
  if (problems.length > 0) throw fieldsProblem(problems)
}

const withoutNullGroups = (fields: readonly FlattenedField[], data: JsonRecord): JsonRecord => {
  const groups = new Set(
    fields.filter(({ type }) => type === 'group' || type === 'tab').map(({ name }) => name),
  )
  return Object.fromEntries(
    Object.entries(data).filter(([name, value]) => value !== null || !groups.has(name)),
  )
}

const collect = (
  fields: readonly FlattenedField[],
  data: JsonRecord,
  prefix: string,
  problems: FieldProblem[],
): void => {
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || !Object.hasOwn(data, field.name)) continue
    const path = prefix + field.name
    if (field.type === 'group' || field.type === 'tab') {
      if (isRecord(value)) collect(field.flattenedFields, value, `${path}.`, problems)
      else problems.push({ path, code: 'invalid_type', text: requestTexts.field.group })
      continue
    }
    if (value === null) {
      if (field.type === 'checkbox')
        problems.push({ path, code: 'invalid_type', text: requestTexts.field.truth })
      continue
    }
    if (field.type === 'array') {
      if (Array.isArray(value))
        value.forEach((row, at) => collectRow(field.flattenedFields, row, `${path}.${at}`, problems))
      else problems.push({ path, code: 'invalid_type', text: requestTexts.field.list })
      continue
    }
    const text = kindProblem(field, value)
    if (text) problems.push({ path, code: 'invalid_type', text })
  }
}

const collectRow = (
  fields: readonly FlattenedField[],
  row: unknown,
  path: string,
  problems: FieldProblem[],
): void => {
  if (isRecord(row)) collect(fields, row, `${path}.`, problems)
  else problems.push({ path, code: 'invalid_type', text: requestTexts.field.group })
}

const kindProblem = (field: FlattenedField, value: unknown) => {
  const values = 'hasMany' in field && field.hasMany ? value : [value]
  if (!Array.isArray(values)) return requestTexts.field.list
  return values.map((entry) => scalarProblem(field, entry)).find(Boolean)
}

const scalarProblem = (field: FlattenedField, value: unknown) => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
    case 'select':
    case 'radio':
      return typeof value === 'string' ? undefined : requestTexts.field.text
    case 'number':
      return typeof value === 'number' ||
        value === '' ||
        (typeof value === 'string' && parseDecimal(value) !== undefined)
        ? undefined
        : requestTexts.field.number
    case 'checkbox':
      return typeof value === 'boolean' || value === 'true' || value === 'false' || value === ''
        ? undefined
        : requestTexts.field.truth
    case 'date':
      return value === '' || value instanceof Date || parseDateTime(value) !== undefined
        ? undefined
        : requestTexts.field.date
    case 'relationship':
    case 'upload':
      return isReference(Array.isArray(field.relationTo) ? valueOf(value) : value)
        ? undefined
        : requestTexts.field.reference
    default:
      return undefined
  }
}

const valueOf = (value: unknown) => (isRecord(value) ? value.value : undefined)

/** An id, empty, or a document as a read with `depth` returns it. */
const isReference = (value: unknown): boolean => {
  const id = isRecord(value) ? value.id : value
  return id === '' || isId(id)
}
