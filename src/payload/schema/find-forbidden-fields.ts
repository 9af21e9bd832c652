import type {
  FlattenedArrayField,
  FlattenedBlock,
  FlattenedBlocksField,
  FlattenedField,
  JsonObject,
  PayloadRequest,
} from 'payload'
import { isRecord } from '../../kernel/is-record.ts'

/** From a document to a value within: names of fields, and rows of lists by their ids. */
export type Step = string | { row: unknown }

/** A value at a field that the caller may not write. */
export type Attempt = {
  path: string
  /** Where the fields beside it are stored. */
  steps: Step[]
  name: string
  value: unknown
  initial: unknown
  isReadable: boolean
  /** Asked for once and never stored: a form that shows a document sends its default along. */
  isForCreating: boolean
}

type Asked = {
  operation: 'create' | 'update'
  req: PayloadRequest
  /** All that was sent. */
  data: JsonObject
  id: string | undefined
}

type Place = { path: string; steps: Step[] }

/** The values that were sent for fields which the caller may not write, those of groups, tabs and rows included. */
export const findForbiddenFields = (asked: Asked, fields: FlattenedField[]): Promise<Attempt[]> =>
  find(asked, fields, asked.data, { path: '', steps: [] })

const find = async (
  asked: Asked,
  fields: FlattenedField[],
  siblingData: JsonObject,
  place: Place,
): Promise<Attempt[]> => {
  const { operation, req, data, id } = asked
  const attempts: Attempt[] = []
  for (const field of fields) {
    if (!Object.hasOwn(siblingData, field.name)) continue
    const value: unknown = siblingData[field.name]
    const path = place.path + field.name
    const access = 'access' in field ? field.access?.[operation] : undefined
    const about = { req, data, siblingData, ...(id ? { id } : {}) }
    if (access && !(await access(about))) {
      const initial =
        'defaultValue' in field && typeof field.defaultValue !== 'function' ? field.defaultValue : undefined
      const read = 'access' in field ? field.access?.read : undefined
      const isReadable = read ? await read(about) : true
      const isForCreating = field.custom?.createOnly === true
      attempts.push({ path, steps: place.steps, name: field.name, value, initial, isReadable, isForCreating })
      continue
    }
    const inside = { path: `${path}.`, steps: [...place.steps, field.name] }
    for (const { fields: inner, data: part, at } of partsOf(field, value, inside, req))
      attempts.push(...(await find(asked, inner, part, at)))
  }
  return attempts
}

type Part = { fields: FlattenedField[]; data: JsonObject; at: Place }

/** What has fields of its own within a value: a group, or each row of a list. */
const partsOf = (field: FlattenedField, value: unknown, place: Place, req: PayloadRequest): Part[] => {
  if (field.type === 'group' || field.type === 'tab')
    return isRecord(value) ? [{ fields: field.flattenedFields, data: value, at: place }] : []
  if ((field.type !== 'array' && field.type !== 'blocks') || !Array.isArray(value)) return []
  const rows: unknown[] = value
  return rows.flatMap((row, index) => {
    if (!isRecord(row)) return []
    const at = { path: `${place.path}${index}.`, steps: [...place.steps, { row: row.id }] }
    return [{ fields: fieldsOfRow(field, row, req), data: row, at }]
  })
}

/** Of a row that does not say which block it is, as a stored one need not, the fields of all. */
const fieldsOfRow = (
  field: FlattenedArrayField | FlattenedBlocksField,
  row: JsonObject,
  req: PayloadRequest,
): FlattenedField[] => {
  if (field.type === 'array') return field.flattenedFields
  return (field.blockReferences ?? field.blocks).flatMap((each) => {
    const block =
      typeof each === 'string'
        ? Object.values<FlattenedBlock>(req.payload.blocks).find(({ slug }) => slug === each)
        : each
    return block && (!row.blockType || row.blockType === block.slug) ? block.flattenedFields : []
  })
}
