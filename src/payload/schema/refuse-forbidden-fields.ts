import { isDeepStrictEqual } from 'node:util'
import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  FlattenedField,
  JsonObject,
  PayloadRequest,
} from 'payload'
import { Problem } from '../../kernel/errors/problem.ts'
import { isRecord } from '../../kernel/is-record.ts'

type Attempt = {
  path: string
  value: unknown
  initial: unknown
  isReadable: boolean
  /** Asked for once and never stored: a form that shows a document sends its default along. */
  isForCreating: boolean
}

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
  const attempts: Attempt[] = []
  attemptsOf(req).set(collection.slug, attempts)
  if (!isRecord(data)) return args
  const id = 'id' in args && typeof args.id === 'string' ? args.id : undefined
  await collect({
    fields: collection.flattenedFields,
    data,
    path: '',
    operation,
    req,
    id,
    attempts,
  })
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
  const refused = attempts.find(({ path, value, initial, isReadable, isForCreating }) => {
    if (!isReadable) return true
    if (value === undefined || value === null || value === '')
      return current ? !isEmpty(at(current, path)) : false
    return !isSame(value, current && !isForCreating ? at(current, path) : initial)
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

type Collecting = {
  fields: FlattenedField[]
  data: JsonObject
  path: string
  operation: 'create' | 'update'
  req: PayloadRequest
  id: string | undefined
  attempts: Attempt[]
}

const collect = async ({ fields, data, path, operation, req, id, attempts }: Collecting): Promise<void> => {
  for (const field of fields) {
    if (!Object.hasOwn(data, field.name)) continue
    const value: unknown = data[field.name]
    const fieldPath = path + field.name
    const access = 'access' in field ? field.access?.[operation] : undefined
    const about = { req, data, siblingData: data, ...(id ? { id } : {}) }
    if (access && !(await access(about))) {
      const initial =
        'defaultValue' in field && typeof field.defaultValue !== 'function' ? field.defaultValue : undefined
      const read = 'access' in field ? field.access?.read : undefined
      const isReadable = read ? await read(about) : true
      const isForCreating = field.custom?.createOnly === true
      attempts.push({ path: fieldPath, value, initial, isReadable, isForCreating })
    } else if (field.type === 'group' && isRecord(value)) {
      await collect({
        fields: field.flattenedFields,
        data: value,
        path: `${fieldPath}.`,
        operation,
        req,
        id,
        attempts,
      })
    }
  }
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

const at = (document: JsonObject, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), document)

const isSame = (value: unknown, stored: unknown): boolean => {
  const comparable = (side: unknown) => (isRecord(side) && typeof side.id === 'string' ? side.id : side)
  return isDeepStrictEqual(comparable(value) ?? null, comparable(stored) ?? null)
}
