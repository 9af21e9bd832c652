import { beforeAll, describe, expect, test } from 'vitest'
import { call, type Answer } from '../../support/call.ts'
import { newCustomer, signedIn, type Person } from '../../support/people.ts'
import { startApp, type App } from '../../support/start-app.ts'
import { expectFailure } from './failure.ts'
import { sendRaw } from './send-raw.ts'

let app: App
let administrator: Person

beforeAll(async () => {
  app = await startApp()
  administrator = await signedIn(app, 'administrator')
})

const get = (path: string): Promise<Answer> => call(`${app.url}/api/${path}`, { token: administrator.token })
const post = (path: string, body: unknown, method = 'POST'): Promise<Answer> =>
  call(`${app.url}/api/${path}`, { token: administrator.token, method, body })

describe('an id that is no id is not found', () => {
  test.each([
    'abc',
    '1',
    '9223372036854775808',
    '0198d7a0',
    'null',
    'undefined',
    '[object Object]',
    '..%2Fusers',
    "1'--",
  ])('%s', async (id) => {
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const body = method === 'PATCH' ? {} : undefined
      const answer = await call(`${app.url}/api/customers/${id}`, {
        token: administrator.token,
        method,
        body,
      })
      expectFailure(answer, 404, 'not_found')
    }
  })

  test('and reads byte for byte like an id that never was', async () => {
    const malformed = await get('customers/abc')
    const missing = await get('customers/0198d7a0-0000-7000-8000-000000000000')
    expect(malformed.text).toBe(missing.text)
  })
})

describe('page, limit and depth are whole numbers in range', () => {
  test.each([
    ...[
      'page=-5',
      'page=0',
      'page=x',
      'page=1.5',
      'page=1e9',
      'page=99999999999999999999',
      'page=',
      'page[]=1',
      'page=1&page=2',
    ],
    ...[
      'limit=-1',
      'limit=251',
      'limit=1000000',
      'limit=x',
      'limit[a]=1',
      'depth=-1',
      'depth=3',
      'depth=999',
      'depth=x',
    ],
    ...['pagination=maybe', 'trash=1', 'locale[a]=en'],
  ])('%s is refused', async (query) => {
    const answer = await get(`customers?${query}`)
    expectFailure(answer, 400, 'validation_failed')
    const path = query.split(/[=[]/)[0]
    expect(answer.body).toMatchObject({ errors: [{ data: { errors: [{ path }] } }] })
  })

  test('the last page there can be is empty, not an error', async () => {
    const answer = await get('customers?page=10000000&limit=100')
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ docs: [] })
  })
})

describe('a filter has a known shape, names a field and fits it', () => {
  const deep = `where${'[and][0]'.repeat(9)}[name][equals]=x`
  const many = Array.from({ length: 31 }, (_, at) => `where[or][${at}][name][equals]=x`).join('&')

  test.each([
    ...[
      'where=x',
      'where=',
      'where=null',
      'where[]=1',
      'where=[object Object]',
      'where[and]=x',
      'where[and][x][name][equals]=1',
    ],
    ...[
      'where[name]=x',
      'where[name][equals][a]=1',
      'where[name][equals][]=1',
      'where[name][foo]=1',
      'where[][equals]=1',
    ],
    ...[
      'where[name][near]=1,2,3',
      'where[name][within]=x',
      'where[name][intersects]=x',
      'where[nothing][equals]=1',
    ],
    ...[
      'where[id][equals]=abc',
      'where[id][equals]=1',
      'where[id][in]=a,b',
      'where[id][like]=0198',
      'where[group][equals]=x',
    ],
    ...[
      'where[group][equals]=',
      'where[group][in]=',
      'where[createdAt][greater_than]=yesterday',
      'where[createdAt][equals]=999999-01-01',
    ],
    ...[
      'where[login.username][equals]=x',
      'where[notes.x][equals]=1',
      "where[name'--][equals]=1",
      'where[name;drop table users][equals]=x',
    ],
    deep,
    many,
  ])('%s is refused', async (query) => {
    expectFailure(await get(`customers?${query}`), 400, 'validation_failed')
    expectFailure(await get(`customers/count?${query}`), 400, 'validation_failed')
  })

  test.each([
    ['where', 'where=x'],
    ['where', 'where[and]=x'],
    ['where', deep],
    ['where', many],
    ['name', 'where[name]=x'],
    ['name', 'where[name][foo]=1'],
    ['name', 'where[or][0][name][equals][a]=1'],
    ['toString', 'where[toString][equals]=x'],
    ['group', 'where[group][equals]=x'],
    ['nothing', 'where[nothing][equals]=1'],
    ['nothing', 'sort=-nothing'],
  ])('what is wrong is told at %s: %s', async (path, query) => {
    expect((await get(`customers?${query}`)).body).toMatchObject({
      errors: [{ data: { errors: [{ path }] } }],
    })
  })

  test('a condition that does not fit is never dropped from a bulk delete', async () => {
    const id = await newCustomer(app)
    for (const where of [
      'where[parent][equals]=x',
      'where[group][not_equals]=',
      'where=',
      'where[and][0][id][equals]=x',
    ]) {
      expectFailure(await post(`customers?${where}`, undefined, 'DELETE'), 400, 'validation_failed')
    }
    expect((await get(`customers/${id}`)).status).toBe(200)
  })

  test.each([
    'where[name][equals]=x',
    'where[or][0][name][like]=x&where[or][1][email][contains]=y',
    'where[parent][exists]=false',
    'where[group][equals]=null',
  ])('%s is answered', async (query) => {
    expect((await get(`customers?${query}`)).status).toBe(200)
  })
})

test.each([
  ...['sort=nothing', 'sort=-nothing'],
  ...['sort[a]=1', 'sort=name;drop', 'sort=', 'sort=a,b,c,d,e,f,g,h,i,j,k'],
  ...[
    'select=x',
    'select[name]=1',
    'select[nothing]=true',
    'select[name][a][b][c][d][e][f][g]=true',
    'populate=x',
    'populate[users]=x',
    'joins=x',
    'joins[users]=x',
    'data=%7B',
  ],
])('%s is refused', async (query) => {
  expectFailure(await get(`customers?${query}`), 400, 'validation_failed')
})

describe('a text that no database can hold is refused wherever it stands', () => {
  const hostile = ['\u0000', 'a\u0000b', '\ud800', 'x\udfff']

  test.each(hostile.map((text) => JSON.stringify(text)))('%s in a body', async (text) => {
    for (const body of [`{"name":${text}}`, `{${text}:"name"}`, `{"metadata":{"a":[${text}]}}`]) {
      expectFailure(await post('customers', body), 400, 'bad_request')
    }
    for (const path of ['users/login', 'users/forgot-password']) {
      expectFailure(
        await post(path, `{"username":${text},"email":${text},"password":"x"}`),
        400,
        'bad_request',
      )
    }
  })

  test.each(['%00', '%ED%A0%80', '%', '%zz', '%C3%28', '%FF'])('%s in a path or a query', async (text) => {
    expectFailure(await get(`customers/${text}`), 400, 'bad_request')
    expectFailure(await get(text), 400, 'bad_request')
    expectFailure(await get(`customers?where[name][equals]=${text}`), 400, 'bad_request')
    expectFailure(await get(`customers?x=${text}`), 400, 'bad_request')
  })
})

describe('a body is a JSON object', () => {
  test.each([
    'null',
    '[]',
    '[{}]',
    '1',
    '"x"',
    'true',
    '{',
    '{"a":}',
    'undefined',
    '{"a":1}}',
    "{'a':1}",
    '\u0000',
  ])('%s is refused', async (body) => {
    for (const path of ['customers', 'users/login', 'users/forgot-password', 'users/reset-password']) {
      expectFailure(await post(path, body), 400, 'bad_request')
    }
  })

  test('nested thirty-three levels deep it is refused', async () => {
    const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
    expectFailure(await post('customers', nested(33)), 400, 'bad_request')
    expectFailure(await post('customers', nested(100_000)), 400, 'bad_request')
    expectFailure(await post('customers', '['.repeat(500_000)), 400, 'bad_request')
  })

  test('that names a prototype or a number beyond all numbers is refused', async () => {
    expectFailure(await post('customers', '{"__proto__":{"isAdmin":true}}'), 400, 'bad_request')
    expectFailure(await post('customers', '{"name":1e400}'), 400, 'bad_request')
  })

  test('that is not there counts as an empty one', async () => {
    const answer = await call(`${app.url}/api/customers`, { method: 'POST', token: administrator.token })
    expectFailure(answer, 400, 'validation_failed')
  })
})

test.each([
  ['name', { a: 1 }],
  ['name', ['x']],
  ['name', 5],
  ['email', { '>': '' }],
  ['group', { a: 1 }],
  ['group', 'not-an-id'],
  ['group', 12],
  ['parent', '0198d7a0-0000-7000-8000-000000000000'],
  ['group', '0198d7a0-0000-7000-8000-000000000000'],
  ['status', 'sleeping'],
  ['status', { a: 1 }],
  ['login', 'x'],
  ['login', [1]],
])('a customer whose %s is %j is refused at that field', async (field, value) => {
  const email = `c${Math.random().toString(36).slice(2)}@example.com`
  const answer = await post('customers', { name: 'A name', email, [field]: value })
  expectFailure(answer, 400, 'validation_failed')
  expect(answer.body).toMatchObject({ errors: [{ data: { errors: [{ path: field }] } }] })
})

test.each(['login', 'forgot-password', 'reset-password', 'verify-pin'])(
  'users/%s survives values of any kind',
  async (path) => {
    for (const value of [{ a: 1 }, ['x'], 5, true, null, 'x'.repeat(100_000)]) {
      const answer = await post(`users/${path}`, {
        username: value,
        email: value,
        password: value,
        token: value,
        pin: value,
      })
      expect(
        answer.status,
        `${JSON.stringify(value).slice(0, 40)} ${answer.text.slice(0, 200)}`,
      ).toBeLessThan(500)
    }
  },
)

test('a group that is null counts as one that is not sent', async () => {
  const email = `c${Math.random().toString(36).slice(2)}@example.com`
  expect((await post('customers', { name: 'A name', email, login: null })).status).toBe(201)
})

test('a token that never was is refused without a trace of the database', async () => {
  for (const token of ['x', 'a'.repeat(43), '0'.repeat(5000)]) {
    const answer = await post('users/reset-password', { token, password: 'a long enough password' })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  }
})

describe('a Host header', () => {
  const ask = (host: string) =>
    sendRaw(app.url, [`GET /api/healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`])

  test.each(['a b', '[::1', 'x:99999', 'a@b', 'a/b', 'x:y', '<script>'])(
    'that is none is refused: %s',
    async (host) => {
      expect((await ask(host)).status).toBe(400)
    },
  )

  test.each(['localhost', '127.0.0.1:3000', '[::1]:3000', 'xn--mnchen-3ya.example', 'a_b.example', ''])(
    'is taken: %s',
    async (host) => {
      expect((await ask(host)).status).toBe(200)
    },
  )
})
