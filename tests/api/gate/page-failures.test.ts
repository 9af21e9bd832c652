import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { call } from '../../support/call.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
let url: string
let areWhole = true
const logged: unknown[] = []

beforeAll(async () => {
  app = await startApp()
  const { startServer } = await import('../../../src/server.ts')
  Object.assign(app.payload.logger, { error: (entry: unknown) => void logged.push(entry) })
  const server = await startServer({
    ...{ payload: app.payload, port: 0, host: '127.0.0.1' },
    arePagesWhole: async () => areWhole,
    next: (request, response) => {
      response.statusCode = request.url?.startsWith('/broken') ? 500 : 200
      response.end('a page')
    },
  })
  url = `http://127.0.0.1:${server.port}`
})

test('a page that fails is logged with the request id of its answer, and without its query', async () => {
  expect((await call(`${url}/fine`)).status).toBe(200)
  expect(logged).toEqual([])
  const { status, headers } = await call(`${url}/broken/page?token=secret`)
  expect(status).toBe(500)
  expect(logged.splice(0)).toEqual([
    {
      ...{ msg: 'A page failed', method: 'GET', path: '/broken/page', status: 500 },
      requestId: headers.get('x-request-id'),
    },
  ])
})

test('readyz is 503 while pages cannot be answered; healthz goes on', async () => {
  expect((await call(`${url}/api/readyz`)).status).toBe(200)
  areWhole = false
  expect((await call(`${url}/api/readyz`)).status).toBe(503)
  expect((await call(`${url}/api/healthz`)).status).toBe(200)
  expect(logged.splice(0)).toEqual([expect.stringContaining('Pages cannot be answered')])
  areWhole = true
  expect((await call(`${url}/api/readyz`)).status).toBe(200)
})

const opened = { accept: 'text/html,application/xhtml+xml;q=0.9', 'accept-language': 'de-DE,de;q=0.9' }

test('whoever opens a page that fails gets one of ours in their language, with the request id and a way on', async () => {
  const { status, headers, text } = await call(`${url}/broken/page?x="><b>`, { headers: opened })
  expect(status).toBe(500)
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(text).toContain('<html lang="de">')
  expect(text).toContain('Da ist etwas schiefgegangen')
  expect(text).toContain(headers.get('x-request-id'))
  expect(text).toContain('Erneut versuchen')
  expect(text).not.toContain('a page')
  expect(text).not.toMatch(/<b>|<script/)
  expect((await call(`${url}/fine`, { headers: opened })).text).toBe('a page')
  expect((await call(`${url}/broken`, { headers: { ...opened, rsc: '1' } })).text).toBe('a page')
  expect(logged.splice(0)).toHaveLength(2)
})

test('a page that fails while the database does not answer says so with 503, and tries again by itself', async () => {
  const client = new pg.Client({ connectionString: app.databaseURL })
  await client.connect()
  await client.query('begin; lock table payload_migrations in access exclusive mode')
  const { status, headers, text } = await call(`${url}/broken`, { headers: { accept: 'text/html' } })
  await client.query('rollback')
  await client.end()
  expect(status).toBe(503)
  expect(headers.get('retry-after')).toBe('5')
  expect(text).toContain('We cannot reach our data right now')
  const nonce = /<script nonce="([^"]+)">/.exec(text)?.[1]
  expect(headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
  expect(logged.splice(0)).toEqual([expect.objectContaining({ msg: 'A page failed', status: 503 })])
})
