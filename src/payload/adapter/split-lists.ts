import type { FlattenedField, JsonObject } from 'payload'
import { isRecord } from '../../kernel/is-record.ts'

/**
 * What an update changes in the row of a document, and in its lists, which are kept in tables of their own. The stock
 * adapter cannot write both at once unless it writes the whole row, and with lists alone it leaves `updatedAt` as it is.
 */
export const splitLists = (
  data: JsonObject,
  fields: readonly FlattenedField[],
): { row: JsonObject; lists: JsonObject } => {
  const row: JsonObject = {}
  const lists: JsonObject = {}
  for (const [name, value] of Object.entries(data)) {
    const field = fields.find((each) => each.name === name)
    if (field?.type === 'group' && isRecord(value)) {
      const inner = splitLists(value, field.flattenedFields)
      if (Object.keys(inner.row).length > 0) row[name] = inner.row
      if (Object.keys(inner.lists).length > 0) lists[name] = inner.lists
    } else if (field && isList(field)) lists[name] = value
    else row[name] = value
  }
  return { row, lists }
}

const isList = (field: FlattenedField): boolean =>
  field.type === 'array' ||
  field.type === 'blocks' ||
  ('hasMany' in field && field.hasMany === true) ||
  ('relationTo' in field && Array.isArray(field.relationTo))
