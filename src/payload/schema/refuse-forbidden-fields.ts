import { isDeepStrictEqual } from 'node:util'
import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  JsonObject,
  PayloadRequest,
} from 'payload'
import { Problem } from '../../kernel/errors/problem.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { findForbiddenFields, type Attempt, type Step } from './find-forbidden-fields.ts'

const contextKey = 'forbiddenFields'

/**
 * Payload silently drops a value whose field the caller may not write. These two hooks answer 403 and name the field
 * instead, unless the value is the one already stored, as when a form sends back all it shows. Who may not read a field
 * is refused whatever the value: nobody finds out by trying.
 */
export const rememberForbiddenFields: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  const data: unknown = overrideAccess ? undefined : args.data
  const id = 'id' in args && typeof args.id === 'string' ? args.id : undefined
  const attempts = isRecord(data)
    ? await findForbiddenFields({ operation, req, data, id }, collection.flattenedFields)
    : []
  attemptsOf(req).set(collection.slug, attempts)
  return args
}

export const refuseForbiddenFields: CollectionBeforeValidateHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const attempts = attemptsOf(req).get(collection.slug) ?? []
  // On create Payload hands over an empty document.
  const current = operation === 'update' && isRecord(originalDoc) ? originalDoc : undefined
  const refused = attempts.find(({ steps, name, value, initial, isReadable, isForCreating }) => {
    if (!isReadable) return true
    const siblings = current && at(current, steps)
    if (isEmpty(value)) return siblings ? !isEmpty(siblings[name]) : false
    return !isSame(value, siblings && !isForCreating ? siblings[name] : initial)
  })
  if (refused) throw fieldForbidden(refused.path)
  return data
}

const fieldForbidden = (path: string) =>
  new Problem('field_forbidden', {
    values: { field: path },
    fields: [{ path, code: 'field_forbidden', text: fieldText, values: { field: path } }],
  })

const fieldText = {
  en: 'You are not allowed to change this field.',
  de: 'Sie dürfen dieses Feld nicht ändern.',
}

/** What was tried in this request, by collection: hooks of one may write to another. */
class Attempts extends Map<string, Attempt[]> {}

const attemptsOf = (req: PayloadRequest): Attempts => {
  const stored: unknown = req.context[contextKey]
  if (stored instanceof Attempts) return stored
  const attempts = new Attempts()
  req.context[contextKey] = attempts
  return attempts
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/** The stored fields at a place; none for a row that is new. */
const at = (document: JsonObject, steps: Step[]): JsonObject | undefined => {
  let found: unknown = document
  for (const step of steps) {
    if (typeof step === 'string') found = isRecord(found) ? (found[step] ?? {}) : {}
    else {
      const rows: unknown[] = Array.isArray(found) ? found : []
      found = step.row === undefined ? undefined : rows.find((row) => isRecord(row) && row.id === step.row)
      if (!found) return undefined
    }
  }
  return isRecord(found) ? found : undefined
}

const isSame = (value: unknown, stored: unknown): boolean => {
  const comparable = (side: unknown) => (isRecord(side) && typeof side.id === 'string' ? side.id : side)
  return isDeepStrictEqual(comparable(value) ?? null, comparable(stored) ?? null)
}
