import type { FlattenedField, SanitizedConfig } from 'payload'
import { unknownPath } from '../kernel/errors/unknown-path.ts'
import { entryKind, filterKindOf, referenceKind, type FilterKind } from './filter-kinds.ts'

export type FilteredField = {
  kind: FilterKind
  /** Undefined for `id`. */
  field: FlattenedField | undefined
  /** The path of the field, with dots. */
  path: string
  /** The path within its JSON document; empty for the field as a whole. */
  keys: string[]
}

type Fields = readonly FlattenedField[]
type Known = Pick<SanitizedConfig, 'collections'>

const maxKeys = 6

/**
 * The field that a filter names: `name`, `customer.name`, `customer__name`, `quietHours.from`, `metadata.any.key`.
 * @throws Problem `validation_failed` for what there is not, or cannot be compared
 */
export const filteredField = (path: string, fields: Fields, config: Known): FilteredField => {
  const found = find(path, fields, config, { path, hasTurned: false })
  if (!found) throw unknownPath(path)
  return found
}

type Way = {
  path: string
  /** Each further relation costs another table. */
  hasTurned: boolean
}

const find = (path: string, fields: Fields, config: Known, way: Way): FilteredField | undefined => {
  const [, name = '', separator = '', rest = ''] = /^(.+?)(?:(\.|__)(.*))?$/s.exec(path) ?? []
  const at = way.path.slice(0, way.path.length - path.length + name.length).replaceAll('__', '.')
  const isWhole = separator === ''
  if (name === 'id' && isWhole) return { kind: referenceKind, field: undefined, path: at, keys: [] }
  const field = fields.find((each) => each.name === name)
  if (!field || ('virtual' in field && field.virtual)) return undefined
  if (isWhole) {
    const kind = filterKindOf(field)
    return kind && { kind, field, path: at, keys: [] }
  }
  if (field.type === 'json') {
    const keys = rest.split('.')
    const isPath = keys.length <= maxKeys && keys.every((key) => key !== '' && !(key in Object.prototype))
    return isPath ? { kind: entryKind, field, path: at, keys } : undefined
  }
  if (field.type === 'group' || field.type === 'tab') return find(rest, field.flattenedFields, config, way)
  if (field.type !== 'relationship' || typeof field.relationTo !== 'string' || way.hasTurned) return undefined
  const related = config.collections.find(({ slug }) => slug === field.relationTo)
  return related && find(rest, related.flattenedFields, config, { ...way, hasTurned: true })
}
