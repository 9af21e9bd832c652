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
