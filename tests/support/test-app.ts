import { z } from 'zod'
import { call, type Answer } from './call.ts'
import { signedIn, unique, type Person } from './people.ts'
import { startApp, type App } from './start-app.ts'

const document = z.looseObject({ id: z.string() })
const list = z.looseObject({ docs: z.array(document), totalDocs: z.number() })

/** The document in an answer to a read or a write. */
export const docOf = ({ body, status, text }: Answer) => {
  const parsed = z.looseObject({ doc: document }).safeParse(body)
  if (parsed.success) return parsed.data.doc
  const read = document.safeParse(body)
  if (!read.success) throw new Error(`There is no document in ${status} ${text}`)
  return read.data
}

export const listOf = ({ body }: Answer) => list.parse(body)

/** The GraphQL answer: the data, and the code and fields of the first error. */
export const graphQLOf = ({ body }: Answer) =>
  z
    .looseObject({
      data: z.record(z.string(), z.unknown()).nullish(),
      errors: z
        .array(
          z.looseObject({
            extensions: z.looseObject({
              code: z.string(),
              data: z.looseObject({ errors: z.array(z.looseObject({ path: z.string() })) }).optional(),
            }),
          }),
        )
        .optional(),
    })
    .parse(body)

export type TestApp = {
  app: App
  administrator: Person
  support: Person
  /** `ask('GET', 'customers', { as: member })`: one REST request, as the administrator by default. */
  ask: (method: string, path: string, options?: { as?: Person | null; body?: unknown }) => Promise<Answer>
  askGraphQL: (query: string, options?: { as?: Person; variables?: object }) => Promise<Answer>
  /** A customer with defaults for all other fields. */
  newCustomer: (body?: object) => Promise<Answer>
  newUser: (body?: object) => Promise<Answer>
}

/** The running product with its staff signed in. */
export const openTestApp = async (): Promise<TestApp> => {
  const app = await startApp()
  const administrator = await signedIn(app, 'administrator')
  const support = await signedIn(app, 'support')
  const ask: TestApp['ask'] = (method, path, { as = administrator, body } = {}) =>
    call(`${app.url}/api/${path}`, { method, body, ...(as && { token: as.token }) })
  return {
    app,
    administrator,
    support,
    ask,
    askGraphQL: (query, { as = administrator, variables } = {}) =>
      call(`${app.url}/api/graphql`, { body: { query, variables }, token: as.token }),
    newCustomer: (body) => {
      const name = unique('customer')
      return ask('POST', 'customers', { body: { name, email: `${name}@example.com`, ...body } })
    },
    newUser: (body) => {
      const username = unique('user')
      const password = `correct horse of ${unique('stable')}`
      return ask('POST', 'users', {
        body: { username, email: `${username}@example.com`, password, role: 'support', ...body },
      })
    },
  }
}
