import type { FlattenedField } from 'payload'
import { call } from '../support/call.ts'
import type { Asker, World } from './world.ts'

type Asked = { world: World; asker: Asker; path: string; fields: readonly FlattenedField[] }

/**
 * The access to each field of a document: `r` it is in the answer, `w` a change of it is not rejected. A value that is
 * invalid for the field counts as not rejected, since write access is checked first.
 */
export const askFields = async ({ world, asker, path, fields }: Asked): Promise<Record<string, string>> => {
  const url = `${world.app.url}/api${path}`
  const read = await call(url, { token: await world.tokenOf(asker) })
  const shown = read.status === 200 && isRecord(read.body) ? read.body : {}
  const rights: Record<string, string> = {}
  const method = path.startsWith('/globals') ? 'POST' : 'PATCH'
  for (const field of fields) {
    const canRead = shown[field.name] !== undefined
    let isRefused = false
    for (const value of otherValues(field, shown[field.name])) {
      const body = { [field.name]: value }
      const { status, text } = await call(url, { method, token: await world.tokenOf(asker), body })
      if (status < 300) await world.reset()
      isRefused ||= status === 401 || status === 403 || status === 404
      if (status === 403 && text.includes('field_forbidden') && !text.includes(`"path":"${field.name}"`))
        throw new Error(`The refusal of ${field.name} names another field: ${text}`)
      if (status >= 500) throw new Error(`Writing ${field.name} broke: ${text}`)
    }
    rights[field.name] = `${canRead ? 'r' : ''}${isRefused ? '' : 'w'}`
  }
  return rights
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of the right type, and different from the stored value; of a status that the caller cannot read, both values. */
const otherValues = (field: FlattenedField, stored: unknown): unknown[] =>
  field.type === 'checkbox' && stored === undefined ? [true, false] : [otherValue(field, stored)]

const otherValue = (field: FlattenedField, stored: unknown): unknown => {
  switch (field.type) {
    case 'checkbox':
      return stored !== true
    case 'number':
      return 77
    case 'date':
      return '2001-02-03T04:05:06.000Z'
    case 'json':
      return { colour: 'green' }
    case 'tab':
    case 'group': {
      const fields = field.flattenedFields
      const inner = fields.find(({ type }) => type === 'text') ?? fields[0]
      return inner ? { [inner.name]: otherValue(inner, undefined) } : {}
    }
    case 'relationship': {
      const id = '01890000-0000-7000-8000-000000000000'
      return field.hasMany ? [id] : id
    }
    case 'select': {
      const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      const other = values.find((value) => value !== stored)
      return field.hasMany ? [other] : other
    }
    default:
      return 'hasMany' in field && field.hasMany ? ['changed text'] : 'changed text'
  }
}
