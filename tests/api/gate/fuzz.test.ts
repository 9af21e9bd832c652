import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { listNameOf, typeNameOf } from '../../../src/payload/schema/type-names.ts'
import { Routes, type Route } from '../../../src/transport/routes.ts'
import { call } from '../../support/call.ts'
import { newCustomer, signedIn, type Person } from '../../support/people.ts'
import { startApp, type App } from '../../support/start-app.ts'

const runs = Number(process.env.FUZZ_RUNS ?? 1000)

let app: App
let people: (Person | undefined)[]
let ids: string[]
let routes: Routes

beforeAll(async () => {
  app = await startApp()
  people = [
    undefined,
    await signedIn(app, 'member'),
    await signedIn(app, 'support'),
    await signedIn(app, 'administrator'),
  ]
  ids = [await newCustomer(app), '0198d7a0-0000-7000-8000-000000000000', 'abc']
  routes = new Routes(app.payload.config)
})

const hostile = fc.constantFrom(
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1e400',
    '9007199254740993',
    'NaN',
    'null',
    'undefined',
    'true',
    '[]',
    '{}',
    '%',
    '\\',
    "'",
    '"',
    '`',
    ';--',
  ],
  ...[
    '\u0000',
    '\ud800',
    '\uffff',
    '\u202e',
    '💥',
    'İ',
    '${7*7}',
    '{{7*7}}',
    '<script>',
    '../..',
    '2026-02-30',
    '0000-00-00',
    '+1e9999-01-01',
  ],
  ...[
    '0198d7a0-0000-7000-8000-000000000000',
    '1,2,3',
    '-infinity',
    'constructor',
    '__proto__',
    'toString',
    'a'.repeat(5000),
  ],
)
const text = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ maxLength: 20 }))
const value = fc.oneof(
  { depthSize: 'small' },
  text,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 3 }),
)

const names = () => [
  ...new Set(
    app.payload.config.collections.flatMap(({ flattenedFields }) => flattenedFields.map(({ name }) => name)),
  ),
]
const fieldName = () =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...names(), 'id', 'group.name', 'customer.email', 'login.pin') },
    { weight: 1, arbitrary: text },
  )
const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'contains',
  'like',
  'not_like',
  'greater_than',
  'less_than_equal',
  'near',
  'x',
]

const query = () =>
  fc.oneof(
    fc
      .tuple(fieldName(), fc.constantFrom(...operators), text)
      .map(([name, operator, operand]) => [`where[${name}][${operator}]`, operand]),
    fc.tuple(
      fc.constantFrom(
        'page',
        'limit',
        'depth',
        'sort',
        'select',
        'populate',
        'joins',
        'where',
        'trash',
        'locale',
        'draft',
        'pagination',
      ),
      text,
    ),
    fc
      .tuple(fieldName(), fc.constantFrom('sort', 'select[x]', 'populate[users][x]'))
      .map(([name, key]) => [key.replace('x', name), key === 'sort' ? name : 'true']),
  )

const search = (pairs: string[][]) =>
  new URLSearchParams(
    pairs.map(([name = '', operand = '']) => [wellFormed(name), wellFormed(operand)]),
  ).toString()

test('no call of the API answers any input with a fault of ours', async () => {
  const request = fc.record({
    route: fc.constantFrom(...routes.all.filter((route) => !endsSessions(route))),
    person: fc.constantFrom(...people),
    id: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: text }),
    query: fc.array(query(), { maxLength: 3 }),
    body: fc.oneof(
      { weight: 5, arbitrary: fc.dictionary(fieldName(), value, { maxKeys: 6 }) },
      { weight: 1, arbitrary: value },
    ),
    language: fc.constantFrom('en', 'de'),
  })
  await fc.assert(
    fc.asyncProperty(request, async ({ route, person, id, query: pairs, body, language }) => {
      const path = route.path.replace(/\/:\w+\??/g, () => `/${encode(id)}`)
      const address = `${app.url}/api${path}?${search(pairs)}`
      const hasBody = route.method !== 'GET' && route.method !== 'DELETE'
      const answer = await call(address, {
        method: route.method,
        token: person?.token,
        headers: { 'accept-language': language },
        ...(hasBody && { body: JSON.stringify(body) }),
      })
      expect(answer.status, `${route.method} ${address} ${JSON.stringify(body)} ${answer.text}`).toBeLessThan(
        500,
      )
      expect(answer.text).not.toMatch(/node_modules|select "|violates|syntax error|\bat .*\.[jt]s:/)
      if (answer.status >= 400) {
        expect(answer.body).toMatchObject({
          errors: [{ message: expect.stringMatching(/\S/), code: expect.stringMatching(/^[a-z_]+$/) }],
        })
      }
    }),
    { numRuns: runs, endOnFailure: true },
  )
  expect(await connectionsAreBack()).toBe(true)
}, 600_000)

test('no GraphQL operation is answered with a fault of ours', async () => {
  const collections = app.payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const graphql = (operand: unknown): string => {
    if (Array.isArray(operand)) return `[${operand.map(graphql).join(' ')}]`
    if (typeof operand === 'object' && operand !== null) return '{}'
    return JSON.stringify(operand)
  }
  const operation = fc
    .record({ collection: fc.constantFrom(...collections), id: fc.oneof(fc.constantFrom(...ids), text) })
    .chain(({ collection, id }) => {
      const name = typeNameOf(collection)
      const field = fc.constantFrom(...collection.flattenedFields.map((each) => each.name), 'id')
      const filter = fc
        .tuple(field, fc.constantFrom(...operators), value)
        .map(([at, operator, operand]) => `{ ${at}: { ${operator}: ${graphql(operand)} } }`)
      const page = fc.oneof(fc.integer(), fc.constantFrom(0, 1, 2 ** 31 - 1))
      return fc.oneof(
        fc
          .tuple(filter, page, page, field)
          .map(
            ([where, limit, at, sort]) =>
              `{ ${listNameOf(collection)}(where: ${where}, limit: ${limit}, page: ${at}, sort: "${sort}") { docs { id } } }`,
          ),
        filter.map((where) => `{ count${listNameOf(collection)}(where: ${where}) { totalDocs } }`),
        fc.constant(`{ ${name}(id: ${JSON.stringify(id)}) { id } }`),
        fc.constant(`mutation { delete${name}(id: ${JSON.stringify(id)}) { id } }`),
        fc
          .tuple(field, value)
          .map(
            ([at, given]) =>
              `mutation { update${name}(id: ${JSON.stringify(id)}, data: { ${at}: ${graphql(given)} }) { id } }`,
          ),
        fc
          .tuple(field, value)
          .map(
            ([at, given]) =>
              `mutation { create${name}(data: { name: "x", email: "x@example.com", ${at}: ${graphql(given)} }) { id } }`,
          ),
        fc.string({ maxLength: 60 }),
      )
    })
  await fc.assert(
    fc.asyncProperty(operation, fc.constantFrom(...people), async (query, person) => {
      const answer = await call(`${app.url}/api/graphql`, { body: { query }, token: person?.token })
      expect(answer.status, `${query} ${answer.text}`).toBeLessThan(500)
      expect(answer.text, query).not.toMatch(/"statusCode":5|node_modules|violates|syntax error at/)
    }),
    { numRuns: runs, endOnFailure: true },
  )
  expect(await connectionsAreBack()).toBe(true)
}, 600_000)

/** These would sign out the users of this test, and every later request would be a 401. */
const endsSessions = ({ method, path, operation }: Route): boolean =>
  ['/users/logout', '/users/refresh-token'].includes(path) ||
  (path === '/users' && (operation === 'delete' || operation === 'update')) ||
  (path === '/customers' && method === 'DELETE')

/** A connection that is not released would reduce the number of concurrent requests. */
const connectionsAreBack = async () => {
  const { pool } = app.payload.db
  for (let tries = 0; tries < 20 && pool.idleCount < pool.totalCount; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50))
  return pool.idleCount === pool.totalCount
}

const encode = (part: string) => encodeURIComponent(wellFormed(part))
const wellFormed = (part: string) => part.replace(/\p{Surrogate}/gu, '\ufffd')
