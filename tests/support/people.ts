import { randomBytes } from 'node:crypto'
import type { App } from './start-app.ts'
import { call } from './call.ts'

export type Person = {
  id: string
  username: string
  email: string
  password: string
  token: string
  customer: string | null
}

type Role = 'administrator' | 'support' | 'manager' | 'member'

export const unique = (prefix: string): string => `${prefix}-${randomBytes(5).toString('hex')}`

/** A user with a role, signed in over REST. Account roles get a new customer unless one is given. */
export const signedIn = async (app: App, role: Role, customer?: string): Promise<Person> => {
  const username = unique(role)
  const email = `${username}@example.com`
  const password = `correct horse ${username}`
  const isStaff = role === 'administrator' || role === 'support'
  const owner = isStaff ? null : (customer ?? (await newCustomer(app)))
  const user = await app.payload.create({
    collection: 'users',
    data: { username, email, password, role, customer: owner, sendWelcomeEmail: false },
    overrideAccess: true,
  })
  const { status, body, text } = await call(`${app.url}/api/users/login`, { body: { username, password } })
  if (status !== 200 || !hasToken(body)) throw new Error(`Sign-in of ${username} failed: ${status} ${text}`)
  return { id: user.id, username, email, password, token: body.token, customer: owner }
}

/** A customer created without requests. */
export const newCustomer = async (
  app: App,
  data: { name?: string; parent?: string; type?: 'customer' | 'integrator' } = {},
): Promise<string> => {
  const name = unique('account')
  const { id } = await app.payload.create({
    collection: 'customers',
    data: {
      name,
      email: `${name}@example.com`,
      type: 'customer',
      kind: 'organization',
      status: 'enabled',
      ...data,
    },
    overrideAccess: true,
  })
  return id
}

const hasToken = (body: unknown): body is { token: string } =>
  typeof body === 'object' && body !== null && 'token' in body && typeof body.token === 'string'
