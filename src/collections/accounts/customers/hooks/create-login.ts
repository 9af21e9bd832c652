import {
  ValidationError,
  type CollectionAfterChangeHook,
  type JsonObject,
  type PayloadRequest,
} from 'payload'

import { isActivationMethod } from '../../../../domain/accounts/activation-method.ts'

/**
 * Creates the first login of a new account, in the account's transaction. Errors of the login are reported at
 * `login.<field>`.
 */
export const createLogin: CollectionAfterChangeHook = async ({ data, doc, operation, req }) => {
  const login: unknown = data.login
  if (operation !== 'create' || !isLogin(login)) return doc
  try {
    const user = await req.payload.create({
      collection: 'users',
      data: {
        ...pickKnown(login, req),
        activationMethod: isActivationMethod(login.activation) ? login.activation : undefined,
        username: login.username,
        email: textOf(login.email) ?? doc.email,
        firstName: textOf(login.firstName) ?? doc.firstName,
        lastName: textOf(login.lastName) ?? doc.lastName,
        language: textOf(login.language) ?? doc.language,
        timezone: textOf(login.timezone) ?? doc.timezone,
        role: login.role === 'manager' ? 'manager' : 'member',
        customer: doc.id,
      },
      depth: 0,
      req,
      overrideAccess: true,
    })
    return { ...doc, usernames: doc.usernames === undefined ? undefined : user.username }
  } catch (error) {
    throw error instanceof ValidationError ? atLogin(error) : error
  }
}

const atLogin = (error: ValidationError): ValidationError => {
  const errors = error.data.errors.map((problem) => ({ ...problem, path: `login.${problem.path}` }))
  return new ValidationError({ collection: 'customers', errors })
}

/** Only the fields of a login's form, none of those that the product writes. */
const pickKnown = (login: JsonObject, req: PayloadRequest): JsonObject => {
  const group = req.payload.collections.customers.config.flattenedFields.find(({ name }) => name === 'login')
  const known = group?.type === 'group' ? group.flattenedFields.map(({ name }) => name) : []
  return Object.fromEntries(
    Object.entries(login).filter(([name]) => known.includes(name) && name !== 'activation'),
  )
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const isLogin = (login: unknown): login is JsonObject & { username: string } =>
  typeof login === 'object' && login !== null && 'username' in login && Boolean(textOf(login.username))
