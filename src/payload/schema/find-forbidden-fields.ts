import type {
  FlattenedArrayField,
  FlattenedBlock,
  FlattenedBlocksField,
  FlattenedField,
  JsonObject,
  PayloadRequest,
} from 'payload'
import { isRecord } from '../../kernel/is-record.ts'

/** The path from a document to a value within: names of fields, and rows of lists by their ids. */
export type Step = string | { row: unknown }

/** A value of a field that the caller may not write. */
export type Attempt = {
  path: string
  /** Where its sibling fields are stored. */
  steps: Step[]
  name: string
  value: unknown
  initial: unknown
  isReadable: boolean
  /** Accepted but not stored: a form that shows a document sends its default along. */
  isForCreating: boolean
}

type Asked = {
  operation: 'create' | 'update'
  req: PayloadRequest
  /** The whole request data. */
  data: JsonObject
  id: string | undefined
}

type Place = { path: string; steps: Step[] }

/** The submitted values of fields that the caller may not write, including those in groups, tabs and rows. */
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

/** The parts of a value that have fields of their own: a group, or each row of a list. */
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

/** For a row without a block type, which stored rows may lack, the fields of all blocks. */
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
