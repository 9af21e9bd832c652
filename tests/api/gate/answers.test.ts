import { beforeAll, describe, expect, test } from 'vitest'
import { call } from '../../support/call.ts'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { startApp, type App } from '../../support/start-app.ts'
import { expectFailure } from './failure.ts'
import { sendRaw } from './send-raw.ts'

let app: App
let administrator: Person
let member: Person

beforeAll(async () => {
  app = await startApp()
  administrator = await signedIn(app, 'administrator')
  member = await signedIn(app, 'member')
})

const token = () => administrator.token
const never = '0198d7a0-0000-7000-8000-000000000000'

describe('every answer', () => {
  const paths = [
    '/api/healthz',
    '/api/customers',
    '/api/nothing',
    '/api/users/login',
    '/api/graphql',
    '/api/openapi.json',
    '/',
    '/admin',
    '/nothing',
  ]

  test.each(paths)('of %s forbids sniffing, framing and running, and has a request id', async (path) => {
    const { headers } = await call(`${app.url}${path}`)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('strict-transport-security')).toBeNull()
    if (path.startsWith('/api')) {
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none';.*frame-ancestors 'none'; sandbox$/,
      )
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })

  test('has a request id of its own, whatever the caller sends', async () => {
    const id = '11111111-1111-4111-8111-111111111111'
    const answers = await Promise.all(
      [1, 2].map(() => call(`${app.url}/api/healthz`, { headers: { 'x-request-id': id } })),
    )
    expect(new Set([id, ...answers.map(({ headers }) => headers.get('x-request-id'))]).size).toBe(3)
  })
})

test('a path that is none is not found, and a method that is none is told which there are', async () => {
  for (const path of ['nothing', 'customers/x/y/z', 'globals/nothing', 'graphql-playground', '']) {
    expectFailure(await call(`${app.url}/api/${path}`, { token: token() }), 404, 'not_found')
  }
  expectFailure(await call(`${app.url}/api/users/first-register`, { body: {} }), 404, 'not_found')
  const answer = await call(`${app.url}/api/customers`, { method: 'PUT', body: {}, token: token() })
  expectFailure(answer, 405, 'method_not_allowed')
  expect(answer.headers.get('allow')).toBe('DELETE, GET, PATCH, POST')
})

test.each(['TRACE', 'PROPFIND', 'LINK', 'M-SEARCH'])('the method %s is not answered', async (method) => {
  for (const path of ['/api/customers', '/admin']) {
    const { status, body } = await sendRaw(app.url, [
      `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    ])
    expect(status).toBe(405)
    expect(body).toContain('method_not_allowed')
  }
})

test.each([
  ['GET http://elsewhere.example/api/healthz HTTP/1.1\r\nHost: localhost', 400],
  ['GET //elsewhere.example/ HTTP/1.1\r\nHost: localhost', 400],
  ['GET /api//customers HTTP/1.1\r\nHost: localhost', 400],
  ['GET /\\elsewhere.example HTTP/1.1\r\nHost: localhost', 400],
  ['GET /api/healthz HTTP/1.1', 400],
  ['NONSENSE /api HTTP/1.1\r\nHost: localhost', 400],
  [
    'POST /api/users/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked',
    400,
  ],
  ['POST /api/users/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6', 400],
  [`GET /api/healthz HTTP/1.1\r\nHost: localhost\r\nX-Large: ${'a'.repeat(20_000)}`, 431],
])('%s … is refused in the shape of all failures', async (head, status) => {
  const answer = await sendRaw(app.url, [`${head}\r\nConnection: close\r\n\r\n`])
  expect(answer.status).toBe(status)
  if (answer.body) expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ code: 'bad_request' }] })
})

describe('a browser that acts for another website is refused', () => {
  test.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['no origin at all', { origin: 'null' }],
    ['an origin that only looks like ours', { origin: 'http://localhost:3000.evil.example' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    [
      'another site that claims our origin',
      { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' },
    ],
  ])('with %s', async (_, headers) => {
    const form = new FormData()
    form.append('_payload', JSON.stringify({ name: unique('g') }))
    const cookie = `payload-token=${administrator.token}`
    const before = await app.payload.count({ collection: 'groups', overrideAccess: true })
    for (const init of [
      { body: form, headers: { cookie, ...headers } },
      {
        body: JSON.stringify({ name: unique('g') }),
        headers: { cookie, 'content-type': 'application/json', ...headers },
      },
      {
        body: JSON.stringify({ name: unique('g') }),
        headers: { cookie, 'content-type': 'text/plain', ...headers },
      },
    ]) {
      const answer = await fetch(`${app.url}/api/groups`, { method: 'POST', ...init })
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({ errors: [{ code: 'forbidden' }] })
    }
    expect(await app.payload.count({ collection: 'groups', overrideAccess: true })).toEqual(before)
  })

  test('and our own pages and apps are not', async () => {
    const own: Record<string, string>[] = [
      { origin: 'http://localhost:3000' },
      { origin: app.url },
      { 'sec-fetch-site': 'same-origin' },
      {},
    ]
    for (const headers of own) {
      const answer = await call(`${app.url}/api/groups`, {
        body: { name: unique('g') },
        token: token(),
        headers,
      })
      expect(answer.status).toBe(201)
    }
  })

  test('and a preflight grants nothing', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' }
    const answer = await call(`${app.url}/api/customers`, { method: 'OPTIONS', headers })
    expect(answer.status).toBe(204)
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('what is outside one’s reach answers like what never was (invariant 2)', () => {
  test.each(['GET', 'PATCH', 'DELETE'])('for %s', async (method) => {
    const foreign = await newCustomer(app)
    const answers = await Promise.all(
      [foreign, never].map((id) =>
        call(`${app.url}/api/customers/${id}`, {
          method,
          token: member.token,
          ...(method === 'PATCH' && { body: { name: 'x' } }),
        }),
      ),
    )
    for (const answer of answers) expectFailure(answer, 404, 'not_found')
    expect(answers[0]?.text).toBe(answers[1]?.text)
  })

  test('and what one may see but not change is forbidden', async () => {
    const answer = await call(`${app.url}/api/customers/${member.customer}`, {
      method: 'DELETE',
      token: member.token,
    })
    expectFailure(answer, 403, 'forbidden')
  })

  test('and nobody is told to sign in who has', async () => {
    expectFailure(await call(`${app.url}/api/customers/${never}`), 401, 'unauthenticated')
    expectFailure(
      await call(`${app.url}/api/groups`, { body: { name: 'x' }, token: member.token }),
      403,
      'forbidden',
    )
  })
})

describe('a failure speaks the language of its reader', () => {
  test.each([
    ['de', 'Das wurde nicht gefunden.'],
    ['de-AT,de;q=0.9,en;q=0.5', 'Das wurde nicht gefunden.'],
    ['en', 'This was not found.'],
    ['fr', 'This was not found.'],
    ['x'.repeat(500), 'This was not found.'],
  ])('%s', async (language, message) => {
    const answer = await call(`${app.url}/api/customers/abc`, { headers: { 'accept-language': language } })
    expect(answer.body).toEqual({ errors: [{ message, code: 'not_found' }] })
  })

  test('at every field too', async () => {
    const headers = { 'accept-language': 'de' }
    const answer = await call(`${app.url}/api/groups`, { body: {}, token: token(), headers })
    expectFailure(answer, 400, 'validation_failed')
    expect(answer.body).toMatchObject({
      errors: [
        {
          data: {
            errors: [{ path: 'name', code: 'required', message: 'Bitte füllen Sie dieses Feld aus.' }],
          },
        },
      ],
    })
  })
})

test('a value that is taken is told at its field, and never whose it is', async () => {
  const name = unique('group')
  await call(`${app.url}/api/groups`, { body: { name }, token: token() })
  const answer = await call(`${app.url}/api/groups`, { body: { name }, token: token() })
  expectFailure(answer, 400, 'not_unique')
  expect(answer.body).toMatchObject({
    errors: [{ data: { errors: [{ path: 'name', code: 'not_unique' }] } }],
  })
  expect(answer.text).not.toContain(name)
})

describe('a change of many at once', () => {
  test('tells for each that failed why', async () => {
    const names = [unique('bulk'), unique('bulk')]
    for (const name of names) await call(`${app.url}/api/groups`, { body: { name }, token: token() })
    const where = names.map((name, at) => `where[name][in][${at}]=${name}`).join('&')
    const answer = await call(`${app.url}/api/groups?${where}`, {
      method: 'PATCH',
      body: { name: unique('same') },
      token: token(),
    })
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({
      docs: [{ name: expect.stringMatching(/^same/) }],
      errors: [{ id: expect.any(String), code: 'not_unique', data: { errors: [{ path: 'name' }] } }],
    })
  })

  test('deletes what the filter finds and nothing else', async () => {
    const name = unique('gone')
    await call(`${app.url}/api/groups`, { body: { name }, token: token() })
    const { totalDocs } = await app.payload.count({ collection: 'groups', overrideAccess: true })
    const answer = await call(`${app.url}/api/groups?where[name][equals]=${name}`, {
      method: 'DELETE',
      token: token(),
    })
    expect(answer.body).toMatchObject({ docs: [{ name }], errors: [] })
    expect((await app.payload.count({ collection: 'groups', overrideAccess: true })).totalDocs).toBe(
      totalDocs - 1,
    )
  })

  test('needs a filter', async () => {
    for (const method of ['PATCH', 'DELETE']) {
      const body = method === 'PATCH' ? { description: 'x' } : undefined
      const answer = await call(`${app.url}/api/groups`, { method, body, token: token() })
      expectFailure(answer, 400, 'validation_failed')
      expect(answer.body).toMatchObject({ errors: [{ data: { errors: [{ path: 'where' }] } }] })
    }
  })
})

test('alive and ready are told apart, and told to anybody', async () => {
  expect((await call(`${app.url}/api/healthz`)).body).toEqual({ status: 'ok' })
  expect((await call(`${app.url}/api/readyz`)).body).toEqual({ status: 'ready' })
})
