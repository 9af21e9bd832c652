import type { FlattenedField } from 'payload'
import { unknownField } from '../kernel/errors/unknown-field.ts'
import type { FieldProblem } from '../kernel/errors/problem.ts'
import { isRecord, type JsonRecord } from '../kernel/is-record.ts'

type Place = {
  /** Names that reading adds to the fields: accepted, never stored. */
  added: readonly string[]
  prefix?: string
}

/** The names in a document that are no fields of it, in its groups and rows too. */
export const unknownFields = (
  fields: readonly FlattenedField[],
  data: JsonRecord,
  { added, prefix = '' }: Place,
): FieldProblem[] => {
  const byName = new Map(fields.map((field) => [field.name, field]))
  return Object.entries(data).flatMap(([name, value]) => {
    const field = byName.get(name)
    const path = prefix + name
    if (field) return insideOf(field, value, `${path}.`)
    return added.includes(name) ? [] : [unknownField(path, name, [...byName.keys()])]
  })
}

const insideOf = (field: FlattenedField, value: unknown, prefix: string): FieldProblem[] => {
  if (field.type === 'group' || field.type === 'tab')
    return isRecord(value) ? unknownFields(field.flattenedFields, value, { added: [], prefix }) : []
  if (field.type !== 'array' || !Array.isArray(value)) return []
  return value.flatMap((row: unknown, at) =>
    isRecord(row)
      ? unknownFields(field.flattenedFields, row, { added: ['id'], prefix: `${prefix}${at}.` })
      : [],
  )
}
