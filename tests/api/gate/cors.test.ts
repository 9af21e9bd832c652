import { beforeAll, describe, expect, test } from 'vitest'
import { call } from '../../support/call.ts'
import { spawnApp } from '../../support/spawn-app.ts'
import { signedIn, type Person } from '../../support/people.ts'
import { startApp, type App } from '../../support/start-app.ts'

const allowed = 'https://app.example.com'
const foreign = 'https://elsewhere.example.com'

let app: App
let administrator: Person

beforeAll(async () => {
  process.env.CORS_ORIGINS = `${allowed}, http://localhost:5173`
  app = await startApp()
  administrator = await signedIn(app, 'administrator')
})

/** As a browser sends it for a page of that origin. */
const from = (origin: string, more: Record<string, string> = {}) => ({
  origin,
  'sec-fetch-site': 'cross-site',
  'sec-fetch-mode': 'cors',
  ...more,
})

const corsHeaders = (headers: Headers) =>
  [...headers.keys()].filter((name) => name.startsWith('access-control-'))

const wanted = {
  'access-control-request-method': 'PATCH',
  'access-control-request-headers': 'authorization,content-type,idempotency-key,if-match',
}

const ways = [
  ['reading', 'GET', 'customers?limit=1', undefined, 200],
  ['counting', 'GET', 'customers/count', undefined, 200],
  ['writing', 'POST', 'customers', { name: 'Across', email: 'across@example.com' }, 201],
  ['GraphQL', 'POST', 'graphql', { query: '{ Customers(limit: 1) { totalDocs } }' }, 200],
  ['the stream of messages', 'GET', 'messages/stream', undefined, 200],
  ['health', 'GET', 'readyz', undefined, 200],
  ['a refusal', 'PATCH', 'customers/nobody', {}, 404],
  ['a path that does not exist', 'GET', 'nothing-here', undefined, 404],
] as const

describe('a page of a listed origin', () => {
  test.each(ways)('may read the answer: %s', async (_, method, path, body, status) => {
    const { headers, ...answer } = await call(`${app.url}/api/${path}`, {
      ...{ method, body, token: administrator.token },
      headers: from(allowed),
    })
    expect(answer.status).toBe(status)
    expect(headers.get('access-control-allow-origin')).toBe(allowed)
    expect(headers.get('vary')).toBe('Origin')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    for (const name of ['Retry-After', 'ETag', 'X-Request-Id', 'Location', 'Idempotency-Replayed'])
      expect(headers.get('access-control-expose-headers')).toContain(name)
  })

  test.each(['customers', 'customers/some-id', 'graphql', 'users/login', 'messages/stream'])(
    'is told beforehand what it may send to %s',
    async (path) => {
      const { status, headers } = await call(`${app.url}/api/${path}`, {
        method: 'OPTIONS',
        headers: from(allowed, wanted),
      })
      expect(status).toBe(204)
      expect(headers.get('access-control-allow-origin')).toBe(allowed)
      expect(headers.get('vary')).toBe('Origin')
      const methods = headers.get('access-control-allow-methods')?.split(', ') ?? []
      for (const method of ['GET', 'POST', 'PATCH', 'PUT', 'DELETE']) expect(methods).toContain(method)
      const names = headers.get('access-control-allow-headers')?.toLowerCase().split(', ') ?? []
      for (const name of wanted['access-control-request-headers'].split(',')) expect(names).toContain(name)
      expect(headers.get('access-control-allow-credentials')).toBeNull()
    },
  )

  test('signs in for a token, and gets no cookie', async () => {
    const body = { username: administrator.username, password: administrator.password }
    const login = (headers: Record<string, string>) => call(`${app.url}/api/users/login`, { body, headers })
    const across = await login(from(allowed))
    expect(across.status).toBe(200)
    expect(across.body).toMatchObject({ token: expect.any(String) })
    expect(across.headers.getSetCookie()).toEqual([])
    expect((await login({})).headers.getSetCookie()).toHaveLength(1)
    const mutation = `mutation ($username: String, $password: String!) {
      loginUser(username: $username, password: $password) { token } }`
    const { headers, text } = await call(`${app.url}/api/graphql`, {
      body: { query: mutation, variables: body },
      headers: from(allowed),
    })
    expect(text).toContain('"token":"')
    expect(headers.getSetCookie()).toEqual([])
  })

  test.each(['GET', 'DELETE'])('is nobody by a cookie alone (%s)', async (method) => {
    const cookie = `payload-token=${administrator.token}`
    const ask = (headers: Record<string, string>) =>
      call(`${app.url}/api/customers?limit=1${method === 'GET' ? '' : '&where[name][equals]=none'}`, {
        method,
        headers: { ...headers, cookie },
      })
    expect((await ask({})).status).toBe(200)
    expect((await ask(from(allowed))).status).toBe(401)
  })
})

describe('a page of any other origin', () => {
  test.each([foreign, 'null', `${allowed}.evil.example`, 'http://app.example.com', `${allowed}:444`])(
    '%s: no answer is for it, and nothing is written',
    async (origin) => {
      const ask = (method: string, body?: object) =>
        call(`${app.url}/api/customers`, {
          ...{ method, body, token: administrator.token },
          headers: from(origin, wanted),
        })
      for (const { headers } of [await ask('GET'), await ask('OPTIONS')]) {
        expect(corsHeaders(headers)).toEqual([])
        expect(headers.get('vary')).toBe('Origin')
      }
      expect(await ask('POST', { name: 'x', email: 'x@example.com' })).toMatchObject({ status: 403 })
    },
  )

  test('own pages and programs see no difference', async () => {
    const own = { origin: app.url, 'sec-fetch-site': 'same-origin' }
    const { headers, status } = await call(`${app.url}/api/customers`, {
      token: administrator.token,
      headers: own,
    })
    expect([status, corsHeaders(headers)]).toEqual([200, []])
  })
})

test('* stands for all origins, still without credentials', async () => {
  process.env.CORS_ORIGINS = '*'
  const second = await spawnApp(app)
  const { status, headers } = await call(`${second.url}/api/customers`, {
    token: administrator.token,
    headers: from(foreign),
  })
  expect(status).toBe(200)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('access-control-allow-credentials')).toBeNull()
  await second.stop()
})

test('without the setting there is none of this', async () => {
  process.env.CORS_ORIGINS = ''
  const second = await spawnApp(app)
  for (const method of ['GET', 'OPTIONS']) {
    const { headers } = await call(`${second.url}/api/customers`, { method, headers: from(allowed, wanted) })
    expect(corsHeaders(headers)).toEqual([])
    expect(headers.get('vary')).toBeNull()
  }
  const { status } = await call(`${second.url}/api/customers`, {
    ...{ body: { name: 'x', email: 'x@example.com' }, token: administrator.token },
    headers: from(allowed),
  })
  expect(status).toBe(403)
  await second.stop()
})
