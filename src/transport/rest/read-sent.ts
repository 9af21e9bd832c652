import type { PayloadRequest } from 'payload'
import type { Action } from '../../kernel/action/define-action.ts'
import { inputFields, type InputField } from '../../kernel/action/input-fields.ts'

/** The input of an action in a REST request: its query, or its body with the fields marked as query. */
export const readSent = ({ input, method }: Action, { query, data }: PayloadRequest): unknown => {
  const fields = inputFields(input)
  if (method !== 'post') return fromQuery(fields, query)
  const inQuery = fields.filter(({ isInQuery }) => isInQuery)
  return inQuery.length === 0 ? data : { ...data, ...fromQuery(inQuery, query) }
}

/** A query contains only texts; those that represent a number, a boolean or null are converted. */
const fromQuery = (fields: readonly InputField[], query: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter(({ name }) => Object.hasOwn(query, name))
      .map((field) => [field.name, valueOf(field, query[field.name])]),
  )

const valueOf = ({ type, isNullable }: InputField, given: unknown): unknown => {
  if (typeof given !== 'string') return given
  if (isNullable && (given === 'null' || given === '')) return null
  if (type === 'number') return /^-?\d{1,15}$/.test(given) ? Number(given) : given
  if (type === 'boolean') return given === 'true' ? true : given === 'false' ? false : given
  return given
}
