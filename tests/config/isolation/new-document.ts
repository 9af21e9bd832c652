import { randomBytes } from 'node:crypto'
import type { FlattenedField } from 'payload'

/** A name that no document has yet; answers are compared without it. */
export const newName = (): string => `new-${randomBytes(5).toString('hex')}`

/** The data that a new document of any collection needs. */
export const newDocument = (fields: readonly FlattenedField[]): Record<string, unknown> => {
  const name = newName()
  const known: Record<string, unknown> = {
    name,
    username: name,
    email: `${name}@example.com`,
    hostname: `${name}.example.org`,
    password: 'a horse that is correct',
    sendWelcomeEmail: false,
  }
  return Object.fromEntries(
    fields.flatMap((field) => (field.name in known ? [[field.name, known[field.name]]] : [])),
  )
}
