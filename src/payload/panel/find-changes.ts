import type { ClientField, SanitizedFieldsPermissions } from 'payload'
import { isRecord, type JsonRecord } from '../../kernel/is-record.ts'
import { valueAt, type Change } from '../../ui/edits/change.ts'
import { isSameJson, isSameValue } from '../../ui/edits/is-same-value.ts'
import { leafFields } from './leaf-fields.ts'

type Form = {
  fields: readonly ClientField[]
  permissions: SanitizedFieldsPermissions | undefined
  /** The document that the form was filled from. */
  loaded: JsonRecord
  /** The values of the form, as Payload would send them. */
  typed: JsonRecord
  /** Whether the form itself knows that nobody has touched a field. */
  isUntouched: (path: string) => boolean
}

/** Set by the server, or for the form only. */
const neverSent = new Set(['id', 'createdAt', 'updatedAt', 'confirm-password'])

/**
 * The fields of a form that its person altered. Payload's form sends back everything that the page was loaded with, and
 * would undo what was changed elsewhere since.
 */
export const findChanges = ({ fields, permissions, loaded, typed, isUntouched }: Form): Change[] => {
  const leaves = leafFields(fields)
  const changes = leaves.flatMap(({ path, field }): Change[] => {
    if (neverSent.has(path.join('.')) || field.admin?.readOnly || !canUpdate(permissions, path)) return []
    const mine = valueAt(typed, path)
    const isSame = comparisons[field.type] ?? isSameValue
    const before = valueAt(loaded, path)
    // What the document lacks may have a default in the form, and a switch that is off differs from one that is on.
    const isSwitchedOff = before === undefined && mine === false
    if (mine === undefined || (isSame(mine, before) && !isSwitchedOff) || isUntouched(path.join('.')))
      return []
    return [{ path, mine, isSame }]
  })
  // The fields for a password do not belong to the collection.
  const known = new Set([...neverSent, ...leaves.map(({ path: [name] }) => name)])
  const typedBeside = Object.entries(typed).flatMap(([name, mine]): Change[] =>
    known.has(name) || mine === '' || isSameJson(mine, loaded[name])
      ? []
      : [{ path: [name], mine, isSame: isSameJson }],
  )
  return [...changes, ...typedBeside]
}

const canUpdate = (permissions: unknown, [name = '', ...inner]: readonly string[]): boolean => {
  if (permissions === undefined || permissions === true) return true
  const own = isRecord(permissions) ? permissions[name] : undefined
  if (own === true) return true
  if (!isRecord(own) || own.update !== true) return false
  return inner.length === 0 || canUpdate(own.fields, inner)
}

const isSameMoment = (one: unknown, other: unknown): boolean => isSameValue(momentOf(one), momentOf(other))

const momentOf = (value: unknown): unknown => {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? value : time
}

const comparisons: Partial<Record<ClientField['type'], Change['isSame']>> = {
  date: isSameMoment,
  json: isSameJson,
}
