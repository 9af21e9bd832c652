import type { FlattenedField } from 'payload'
import { newName } from './new-document.ts'

export type Reference = {
  path: string
  /** The collection whose id it contains. */
  of: string
  put: (id: string) => Record<string, unknown>
}

/** Paths of accounts and similar texts that contain an id. */
const naming = new Set(['path', 'ownerPath', 'deletedWith'])

/** All fields of a document that can reference another one, including those inside of groups. */
export const referencesIn = (fields: readonly FlattenedField[]): Reference[] =>
  fields.flatMap((field): Reference[] => {
    const { name } = field
    if (field.type === 'relationship' && typeof field.relationTo === 'string')
      return [{ path: name, of: field.relationTo, put: (id) => ({ [name]: field.hasMany ? [id] : id }) }]
    if (naming.has(name)) return [{ path: name, of: 'customers', put: (id) => ({ [name]: id }) }]
    if (field.type !== 'group') return []
    return referencesIn(field.flattenedFields).map(({ path, of, put }) => ({
      path: `${name}.${path}`,
      of,
      put: (id) => ({ [name]: { ...newLogin(), ...put(id) } }),
    }))
  })

const newLogin = () => ({ username: newName(), password: 'a horse that is correct' })
