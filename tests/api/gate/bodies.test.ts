import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { call } from '../../support/call.ts'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { startApp, type App } from '../../support/start-app.ts'
import { expectFailure } from './failure.ts'
import { sendRaw } from './send-raw.ts'

const mebibyte = 1024 * 1024

let app: App
let administrator: Person

beforeAll(async () => {
  app = await startApp()
  administrator = await signedIn(app, 'administrator')
})

const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(`${app.url}/api/${path}`, {
    method: 'POST',
    body,
    headers: { authorization: `JWT ${administrator.token}`, ...headers },
  })

const json = { 'content-type': 'application/json' }

describe('a body of more than 1 MiB', () => {
  test('is refused by its announced length before it is sent', async () => {
    for (const path of ['/api/users/login', '/api/graphql', '/api/customers', '/admin']) {
      const head = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 209715200\r\n\r\n`
      const { status, body } = await sendRaw(app.url, [head])
      expect(status).toBe(413)
      expect(body).toContain('payload_too_large')
    }
  })

  test('is refused while it streams in without a length', async () => {
    const head =
      'POST /api/users/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n'
    const { status } = await sendRaw(app.url, [head, 'c800000\r\n', { bytes: 200 * mebibyte }])
    expect(status).toBe(413)
  })

  test('takes no memory, even from fifty at once that send 20 MiB each', async () => {
    const before = process.memoryUsage().rss
    const head =
      'POST /api/users/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n'
    await Promise.all(
      Array.from({ length: 50 }, () => sendRaw(app.url, [head, '1400000\r\n', { bytes: 20 * mebibyte }])),
    )
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * mebibyte)
  })

  test('is let through when it has exactly 1 MiB', async () => {
    const body = JSON.stringify({ username: 'x' }).padEnd(mebibyte)
    expect((await post('users/forgot-password', body, json)).status).toBe(200)
    expect((await post('users/forgot-password', `${body} `, json)).status).toBe(413)
  })
})

test('a caller that sends its body byte by byte is cut off and keeps nobody waiting', async () => {
  const head =
    'POST /api/users/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n'
  const slow = sendRaw(app.url, [head, '{', { until: sleep(1500) }, '"'])
  expect((await call(`${app.url}/api/healthz`)).status).toBe(200)
  const { status } = await slow
  expect(status).toBe(408)
}, 60_000)

test('a caller that never finishes its headers is cut off', async () => {
  const { status } = await sendRaw(app.url, ['GET /api/healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: '])
  expect(status).toBe(408)
}, 60_000)

describe('a content type', () => {
  const types = [
    'text/plain',
    'application/xml',
    'text/html',
    'application/octet-stream',
    'application/jsonp',
    'x',
    'application/x-www-form-urlencoded',
  ]

  test.each(types)('%s is refused', async (type) => {
    for (const path of ['customers', 'users/login', 'graphql']) {
      const answer = await call(`${app.url}/api/${path}`, {
        method: 'POST',
        token: administrator.token,
        body: '{"name":"x"}',
        headers: { 'content-type': type },
      })
      expect(answer.status).toBe(415)
      expect(answer.text).toContain('unsupported_media_type')
    }
  })

  test('with a charset is JSON all the same', async () => {
    const answer = await post('users/forgot-password', '{"username":"x"}', {
      'content-type': 'Application/JSON; charset=utf-8',
    })
    expect(answer.status).toBe(200)
  })

  test('of a compressed body is refused', async () => {
    const answer = await post('customers', '{}', { ...json, 'content-encoding': 'gzip' })
    expect(answer.status).toBe(415)
  })

  test('of bytes that are no UTF-8 is refused', async () => {
    const answer = await post('customers', Buffer.from([0x22, 0xff, 0xfe, 0x22]), json)
    expect(answer.status).toBe(400)
  })
})

describe('a form of the panel', () => {
  const form = (entries: Record<string, string | Blob>) => {
    const data = new FormData()
    for (const [name, value] of Object.entries(entries)) data.append(name, value)
    return data
  }

  test('carries one part with JSON, and is saved', async () => {
    const name = unique('form')
    const answer = await post(
      'customers',
      form({ _payload: JSON.stringify({ name, email: `${name}@example.com` }) }),
    )
    expect(answer.status).toBe(201)
    expect(await answer.json()).toMatchObject({ doc: { name } })
  })

  test('with a file, another part or several is refused', async () => {
    const sound = JSON.stringify({ name: 'x' })
    const forms: Record<string, string | Blob>[] = [
      { file: new Blob(['x']) },
      { _payload: sound, file: new Blob(['x']) },
      { name: 'x' },
      { _payload: new Blob([sound]) },
    ]
    for (const entries of forms) {
      expect((await post('customers', form(entries))).status).toBe(415)
    }
    expect((await post('customers', form({}))).status).toBe(415)
  })

  test('with a broken or hostile payload is refused like any other body', async () => {
    for (const payload of ['null', '[]', '{', '{"name":"\\u0000"}', '{"__proto__":{}}', 'x']) {
      expect((await post('customers', form({ _payload: payload }))).status).toBe(400)
    }
  })

  test('that is no form at all is refused', async () => {
    for (const type of [
      'multipart/form-data',
      'multipart/form-data; boundary=',
      'multipart/form-data; boundary=x',
      'multipart/mixed; boundary=x',
    ]) {
      expect((await post('customers', '--x\r\nbroken', { 'content-type': type })).status).toBe(415)
    }
  })
})

describe('a filter too long for an address', () => {
  const override = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-payload-http-method-override': 'GET',
  }

  test('comes as the body of a POST that says it is a GET', async () => {
    const id = await newCustomer(app)
    const answer = await post('customers', `where[id][in][0]=${id}&limit=10&depth=0`, override)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ docs: [{ id }] })
  })

  test('obeys the same rules as an address', async () => {
    for (const body of ['where=x', 'page=-5', 'limit=1000', 'x=%00', 'x=%zz', 'where[id][equals]=x']) {
      expect((await post('customers', body, override)).status).toBe(400)
    }
  })

  test('cannot put on any other method', async () => {
    const id = await newCustomer(app)
    for (const method of ['DELETE', 'PATCH', 'PUT', 'get']) {
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'x-payload-http-method-override': method,
        'x-http-method-override': method,
      }
      expect((await post(`customers/${id}`, '', headers)).status).toBeGreaterThanOrEqual(400)
    }
    expect((await call(`${app.url}/api/customers/${id}`, { token: administrator.token })).status).toBe(200)
  })

  test('is refused in an address', async () => {
    const answer = await call(`${app.url}/api/customers?x=${'a'.repeat(9000)}`, {
      token: administrator.token,
    })
    expectFailure(answer, 414, 'uri_too_long')
  })
})
