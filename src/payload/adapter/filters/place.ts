import type { SQL } from 'drizzle-orm'
import type { FlattenedField } from 'payload'

/** Where the compared values are: a column, or an expression with those of a JSON document or of a list. */
export type Place = {
  value: SQL
  /** How they are compared. `id` is a reference as well. */
  kind: 'text' | 'id' | 'number' | 'truth' | 'date' | 'choice' | 'json'
  field?: FlattenedField
  /** Within a JSON document: the entry, which may be an object. */
  entry?: SQL
}

const kinds: Partial<Record<FlattenedField['type'], Place['kind']>> = {
  text: 'text',
  textarea: 'text',
  email: 'text',
  code: 'text',
  number: 'number',
  checkbox: 'truth',
  date: 'date',
  select: 'choice',
  radio: 'choice',
  relationship: 'id',
  upload: 'id',
  json: 'json',
}

/** How the values of a field are compared; undefined for those that cannot be. */
export const kindOf = ({ type }: FlattenedField): Place['kind'] | undefined => kinds[type]
