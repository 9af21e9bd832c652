import { beforeAll, describe, expect, test } from 'vitest'
import { call, type Answer } from '../../support/call.ts'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
let administrator: Person
let member: Person

beforeAll(async () => {
  app = await startApp()
  administrator = await signedIn(app, 'administrator')
  member = await signedIn(app, 'member')
})

const ask = (body: unknown, token?: string): Promise<Answer> =>
  call(`${app.url}/api/graphql`, { method: 'POST', body, token })
const asStaff = (query: string, variables?: object) => ask({ query, variables }, administrator.token)

const expectRefusal = (answer: Answer, status: number, code: string) => {
  expect(`${answer.status} ${answer.text}`).toMatch(new RegExp(`^${status} `))
  expect(answer.body).toMatchObject({
    errors: [{ message: expect.stringMatching(/\S/), extensions: { code } }],
  })
  expect(answer.body).not.toHaveProperty('data')
}

const repeat = (times: number, part: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => part(at)).join(' ')

describe('an operation is refused before anything of it runs when', () => {
  const nested = (levels: number): string => (levels === 0 ? 'id' : `parent { ${nested(levels - 1)} }`)
  const doubled = repeat(100, (at) => `fragment f${at} on Customer { ...f${at + 1} ...f${at + 1} }`)

  test.each([
    ['it has sixteen aliases', `{ ${repeat(16, (at) => `a${at}: Customers(limit: 1) { totalDocs }`)} }`],
    [
      'it has three hundred aliased sign-ins',
      `mutation { ${repeat(300, (at) => `a${at}: loginUser(username: "x", password: "x") { token }`)} }`,
    ],
    ['it is nested nine levels deep', `{ Customers { docs { ${nested(7)} } } }`],
    ['it carries eleven directives', `{ Customers { totalDocs ${'@include(if: true) '.repeat(11)} } }`],
    ['a fragment leads back to itself', '{ Customers { docs { ...a } } } fragment a on Customer { id ...a }'],
    [
      'fragments form a circle',
      '{ Customers { docs { ...a } } } fragment a on Customer { ...b } fragment b on Customer { ...a }',
    ],
    [
      'unused fragments form a circle',
      '{ Customers { totalDocs } } fragment a on Customer { ...b } fragment b on Customer { ...a }',
    ],
    [
      'its fragments unfold to more fields than anything could count',
      `{ Customers { docs { ...f0 } } } ${doubled} fragment f100 on Customer { id }`,
    ],
    ['it has more than two thousand tokens', `{ ${'totalDocs '.repeat(2100)} }`],
    [
      'its lists together are too long',
      `{ ${repeat(15, (at) => `a${at}: Customers(limit: 100) { docs { id name email status kind type createdAt updatedAt } }`)} }`,
    ],
    [
      'its fragments name too many relations',
      `{ Customers(limit: 1) { docs { ${'...a '.repeat(100)} } } } fragment a on Customer { parent { id } }`,
    ],
    ['it holds two operations', 'query a { Customers { totalDocs } } query b { Customers { totalDocs } }'],
    ['it holds two mutations', 'mutation { a: deleteGroup(id: "x") { id } b: deleteGroup(id: "x") { id } }'],
    [
      'two mutations hide in a fragment',
      'mutation { ...m } fragment m on Mutation { deleteGroup(id: "x") { id } deleteCustomer(id: "x") { id } }',
    ],
    ['it is not GraphQL', '{ Customers { '],
    ['it holds no operation', 'fragment a on Customer { id }'],
    ['it holds nothing', ''],
    ['a text holds a NUL byte', '{ Customers(where: { name: { equals: "\\u0000" } }) { totalDocs } }'],
    ['it names a field that is none', '{ Customers { docs { nothing } } }'],
    ['it subscribes', 'subscription { Customers { totalDocs } }'],
  ])('%s', async (_, query) => {
    expectRefusal(await asStaff(query), 400, 'bad_request')
  })

  test.each([
    ['it filters by an id that is none', '{ Customers(where: { id: { equals: "x" } }) { totalDocs } }'],
    [
      'it counts by an id that is none',
      '{ countCustomers(where: { group: { equals: "x" } }) { totalDocs } }',
    ],
  ])('%s', async (_, query) => {
    expectRefusal(await asStaff(query), 400, 'validation_failed')
  })

  test.each(['page: 0', 'page: -5', 'limit: -1', 'limit: 251', 'limit: 1000000'])(
    'it asks for %s',
    async (args) => {
      expectRefusal(await asStaff(`{ Customers(${args}) { totalDocs } }`), 400, 'validation_failed')
    },
  )

  test('the same is hidden in its variables', async () => {
    const list =
      'query q($limit: Int, $page: Int, $where: Customer_where) { Customers(limit: $limit, page: $page, where: $where) { totalDocs } }'
    expectRefusal(await asStaff(list, { page: -1 }), 400, 'validation_failed')
    expectRefusal(await asStaff(list, { limit: 251 }), 400, 'validation_failed')
    expectRefusal(await asStaff(list, { limit: 'x' }), 400, 'bad_request')
    expectRefusal(await asStaff(list, { limit: 1e99 }), 400, 'validation_failed')
    expectRefusal(await asStaff(list, { where: { nothing: { equals: 1 } } }), 400, 'validation_failed')
    const many = { OR: Array.from({ length: 31 }, () => ({ name: { equals: 'x' } })) }
    expectRefusal(await asStaff(list, { where: many }), 400, 'validation_failed')
    const costly = `query q($limit: Int = 100) { ${repeat(15, (at) => `a${at}: Customers(limit: $limit) { docs { id name email status kind type createdAt } }`)} }`
    expectRefusal(await asStaff(costly), 400, 'bad_request')
  })
})

describe('a request is refused when', () => {
  test.each([
    ['it is a batch', [{ query: '{ Customers { totalDocs } }' }]],
    ['it is empty', {}],
    ['its query is no text', { query: 5 }],
    ['its variables are no object', { query: '{ Customers { totalDocs } }', variables: [] }],
    ['its operation name is no text', { query: '{ Customers { totalDocs } }', operationName: {} }],
    ['it is nothing', 'null'],
  ])('%s', async (_, body) => {
    expectRefusal(await ask(body, administrator.token), 400, 'bad_request')
  })

  test('it is a GET', async () => {
    const answer = await call(`${app.url}/api/graphql?query={Customers{totalDocs}}`, {
      token: administrator.token,
    })
    expectRefusal(answer, 405, 'method_not_allowed')
    expect(answer.headers.get('allow')).toBe('POST')
  })

  test('it comes as a form', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/graphql',
    ]) {
      const headers = { 'content-type': type }
      const answer = await call(`${app.url}/api/graphql`, {
        method: 'POST',
        body: 'query={__typename}',
        headers,
        token: administrator.token,
      })
      expectRefusal(answer, 415, 'unsupported_media_type')
    }
  })
})

describe('the schema', () => {
  const introspection = '{ __schema { types { name fields { name } } } }'

  test('is shown to staff alone', async () => {
    expect((await asStaff(introspection)).status).toBe(200)
    expectRefusal(await ask({ query: introspection }, member.token), 403, 'forbidden')
    expectRefusal(await ask({ query: introspection }), 401, 'unauthenticated')
    expectRefusal(
      await ask({ query: '{ Customers { totalDocs } __type(name: "User") { name } }' }),
      401,
      'unauthenticated',
    )
    expectRefusal(
      await ask({ query: '{ ...a } fragment a on Query { __schema { types { name } } }' }),
      401,
      'unauthenticated',
    )
  })

  test('is not hinted at to others', async () => {
    for (const query of [
      '{ Customer { docs { id } } }',
      '{ Customers { docs { nam } } }',
      '{ Custmers { totalDocs } }',
    ]) {
      for (const token of [undefined, member.token]) {
        const answer = await ask({ query }, token)
        expectRefusal(answer, 400, 'bad_request')
        expect(answer.text).not.toMatch(/did you mean/i)
      }
    }
  })
})

describe('what goes wrong while an operation runs is told with the code that REST gives', () => {
  const codeOf = async (query: string, token?: string) => {
    const { status, body } = await ask({ query }, token)
    expect(status).toBe(200)
    return JSON.stringify(body)
  }

  test('to somebody who is not signed in', async () => {
    expect(await codeOf('{ Customers { totalDocs } }')).toContain('"code":"unauthenticated"')
  })

  test('about a document that is not there or not theirs', async () => {
    const foreign = await newCustomer(app)
    const failures = []
    for (const id of [foreign, '0198d7a0-0000-7000-8000-000000000000', 'abc']) {
      for (const field of [
        `deleteCustomer(id: "${id}") { id }`,
        `updateCustomer(id: "${id}", data: { name: "x" }) { id }`,
      ]) {
        failures.push(
          (await codeOf(`mutation { ${field} }`, member.token)).replaceAll(
            /"path":.*?\]|"locations":.*?\]|deleteCustomer|updateCustomer/g,
            '',
          ),
        )
      }
    }
    expect(new Set(failures).size).toBe(1)
    expect(failures[0]).toContain('"code":"not_found"')
  })

  test('about a value that is taken, at its field', async () => {
    const name = unique('group')
    const create = `mutation { createGroup(data: { name: "${name}" }) { id kind } }`
    expect(await codeOf(create, administrator.token)).toContain('"kind":"segment"')
    const refused = await codeOf(create, administrator.token)
    expect(refused).toContain('"code":"not_unique"')
    expect(refused).toContain('"path":"name"')
  })
})
