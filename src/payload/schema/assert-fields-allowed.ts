import { isDeepStrictEqual } from 'node:util'
import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  JsonObject,
  PayloadRequest,
} from 'payload'
import { fieldForbidden } from '../../kernel/errors/field-forbidden.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { findForbiddenFields, type Attempt, type Step } from './find-forbidden-fields.ts'

const contextKey = 'forbiddenFields'

/**
 * Payload silently drops a value whose field the caller may not write. These two hooks answer 403 and name the field
 * instead, unless the value equals the stored one, as when a form sends back all its fields. An unreadable field gives
 * 403 for any value, so that values cannot be guessed.
 */
export const recordForbiddenFields: CollectionBeforeOperationHook = async ({
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
    ? [
        ...idAttempt(data),
        ...(await findForbiddenFields({ operation, req, data, id }, collection.flattenedFields)),
      ]
    : []
  attemptsOf(req).set(collection.slug, attempts)
  return args
}

export const assertFieldsAllowed: CollectionBeforeValidateHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const attempts = attemptsOf(req).get(collection.slug) ?? []
  // On create Payload passes an empty document.
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

/** The id is no field of Payload's, and only the product gives it. */
const idAttempt = ({ id: value }: JsonObject): Attempt[] =>
  isEmpty(value)
    ? []
    : [
        {
          path: 'id',
          steps: [],
          name: 'id',
          value,
          initial: undefined,
          isReadable: true,
          isForCreating: false,
        },
      ]

/** What the request tried to write, by collection: hooks of one may write to another. */
class Attempts extends Map<string, Attempt[]> {}

const attemptsOf = (req: PayloadRequest): Attempts => {
  const stored: unknown = req.context[contextKey]
  if (stored instanceof Attempts) return stored
  const attempts = new Attempts()
  req.context[contextKey] = attempts
  return attempts
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/** The stored fields at a path; none for a new row. */
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
