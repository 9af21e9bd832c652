import type { SanitizedCollectionConfig } from 'payload'
import type { Answer } from './call.ts'
import { docOf, type TestApp } from './test-app.ts'
import { unique, type Person } from './people.ts'

/** All configured kinds of resources. */
export const kindsOf = ({ app }: TestApp): SanitizedCollectionConfig[] =>
  app.payload.config.collections.filter(({ custom }) => custom.isOwnedResource === true)

/** The minimum that a new resource of this kind needs; required texts are unique. */
export const leastOf = ({ flattenedFields }: SanitizedCollectionConfig): Record<string, string> =>
  Object.fromEntries(
    flattenedFields.flatMap((field) =>
      field.type === 'text' && field.required ? [[field.name, `${unique(field.name)}.example.com`]] : [],
    ),
  )

type Making = { as?: Person; body?: object }

/** Creates one of a kind over REST, as the administrator by default. */
export const make = (testApp: TestApp, slug: string, { as, body }: Making = {}): Promise<Answer> => {
  const kind = kindsOf(testApp).find((each) => each.slug === slug)
  if (!kind) throw new Error(`There is no kind ${slug}.`)
  return testApp.ask('POST', slug, { ...(as && { as }), body: { ...leastOf(kind), ...body } })
}

/** The same, and returns the document. */
export const made = async (testApp: TestApp, slug: string, making: Making = {}) =>
  docOf(await make(testApp, slug, making))

/** An integrator, a customer below it, an unrelated customer, and a user of each of the first two. */
export const makeFamily = async (
  testApp: TestApp,
  signIn: (role: 'manager' | 'member', customer: string) => Promise<Person>,
) => {
  const account = async (body: object) => docOf(await testApp.newCustomer(body)).id
  const integrator = await account({ type: 'integrator' })
  const below = await account({ parent: integrator })
  const beside = await account({})
  return {
    integrator,
    below,
    beside,
    manager: await signIn('manager', integrator),
    member: await signIn('member', below),
  }
}
