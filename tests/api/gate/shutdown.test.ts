import { createServer } from 'node:http'
import { beforeAll, expect, test } from 'vitest'
import { startApp, type App } from '../../support/start-app.ts'
import { sendRaw } from './send-raw.ts'

let app: App

beforeAll(async () => {
  app = await startApp()
})

test('a server that stops is not ready any more, answers what is under way, and takes nothing new', async () => {
  const { startServer } = await import('../../../src/server.ts')
  let finish: () => void = () => undefined
  const isBusy = new Promise<void>((resolve) => {
    finish = resolve
  })
  let isReached: () => void = () => undefined
  const reached = new Promise<void>((resolve) => {
    isReached = resolve
  })
  const server = await startServer({
    payload: app.payload,
    port: 0,
    host: '127.0.0.1',
    next: async (_, response) => {
      isReached()
      await isBusy
      response.end('the page')
    },
  })
  const url = `http://127.0.0.1:${server.port}`
  const idle = sendRaw(url, ['GET /api/healthz HTTP/1.1\r\nHost: localhost\r\n\r\n'])
  const page = fetch(`${url}/admin`)
  await reached
  let goOn: () => void = () => undefined
  const stopping = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const held = sendRaw(url, ['GET /api/readyz HTTP/1.1\r\nHost: localhost\r\n', { until: stopping }, '\r\n'])
  // Both have reached the server once a later request has been answered twice.
  for (let round = 0; round < 2; round++) expect((await fetch(`${url}/api/healthz`)).status).toBe(200)
  const stopped = server.stop()
  await expect(fetch(`${url}/api/healthz`)).rejects.toThrow()
  goOn()
  expect(await held).toMatchObject({ status: 503, body: expect.stringContaining('unavailable') })
  expect((await idle).status).toBe(200)
  finish()
  expect(await (await page).text()).toBe('the page')
  await stopped
})

test('a port that is taken is said by the error of the start', async () => {
  const { startServer } = await import('../../../src/server.ts')
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const bound = other.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  await expect(startServer({ payload: app.payload, port, host: '127.0.0.1' })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
  await new Promise((resolve) => other.close(resolve))
})
