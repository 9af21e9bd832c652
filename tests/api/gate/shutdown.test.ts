import { once } from 'node:events'
import { Agent, createServer, get } from 'node:http'
import { text } from 'node:stream/consumers'
import { beforeAll, expect, test } from 'vitest'
import { startApp, type App } from '../../support/start-app.ts'
import { sendRaw } from './send-raw.ts'

let app: App

beforeAll(async () => {
  app = await startApp()
})

/** A promise, and what resolves it. */
const signal = () => {
  let give: () => void = () => undefined
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give }
}

test('a server that stops says first that it is not ready, answers all it takes, and then takes nothing new', async () => {
  const { startServer } = await import('../../../src/server.ts')
  const [isBusy, reached, delay, stopping] = [signal(), signal(), signal(), signal()]
  const server = await startServer({
    payload: app.payload,
    port: 0,
    host: '127.0.0.1',
    shutdownDelay: () => delay.given,
    next: async (_, response) => {
      reached.give()
      await isBusy.given
      response.end('the page')
    },
  })
  const url = `http://127.0.0.1:${server.port}`
  const idle = sendRaw(url, ['GET /api/healthz HTTP/1.1\r\nHost: localhost\r\n\r\n'])
  const kept = new Agent({ keepAlive: true, maxSockets: 1 })
  expect(await askOver(kept, `${url}/api/healthz`)).toEqual({ status: 200, connection: 'keep-alive' })
  const page = fetch(`${url}/admin`)
  await reached.given
  const held = sendRaw(url, [
    'GET /api/readyz HTTP/1.1\r\nHost: localhost\r\n',
    { until: stopping.given },
    '\r\n',
  ])
  // Both have reached the server once a later request has been answered twice.
  for (let round = 0; round < 2; round++) expect((await fetch(`${url}/api/healthz`)).status).toBe(200)
  const stopped = server.stop()
  // Still taken, with notice: over the connection that was kept, and over new ones.
  expect(await askOver(kept, `${url}/api/readyz`)).toEqual({ status: 503, connection: 'close' })
  for (let round = 0; round < 3; round++)
    expect(await askOver(kept, `${url}/api/healthz`)).toEqual({ status: 200, connection: 'close' })
  const late = sendRaw(url, [
    'GET /api/healthz HTTP/1.1\r\nHost: localhost\r\n',
    { until: stopping.given },
    '\r\n',
  ])
  expect((await fetch(`${url}/api/healthz`)).status).toBe(200)
  delay.give()
  await expect.poll(() => fetch(`${url}/api/healthz`).catch(() => 'refused')).toBe('refused')
  stopping.give()
  expect(await held).toMatchObject({ status: 503, body: expect.stringContaining('unavailable') })
  expect(await late).toMatchObject({ status: 200, head: expect.stringContaining('onnection: close') })
  expect((await idle).status).toBe(200)
  isBusy.give()
  const answer = await page
  expect(answer.headers.get('connection')).toBe('close')
  expect(await answer.text()).toBe('the page')
  await stopped
})

test('those who ask without a pause, and leave once they are told to, meet no broken connection', async () => {
  const { startServer } = await import('../../../src/server.ts')
  const everyoneLeft = signal()
  const server = await startServer({
    payload: app.payload,
    port: 0,
    host: '127.0.0.1',
    shutdownDelay: () => everyoneLeft.given,
  })
  const url = `http://127.0.0.1:${server.port}/api/healthz`
  let answered = 0
  let stopped: Promise<void> | undefined
  const askUntilTold = async (agent: Agent) => {
    while ((await askOver(agent, url)).connection === 'keep-alive') {
      answered += 1
      if (answered === 100) stopped = server.stop()
    }
    return askOver(agent, url)
  }
  const last = await Promise.all(
    Array.from({ length: 12 }, () => askUntilTold(new Agent({ keepAlive: true, maxSockets: 1 }))),
  )
  expect(last).toEqual(last.map(() => ({ status: 200, connection: 'close' })))
  everyoneLeft.give()
  await stopped
})

/** One request over the connection that an agent keeps. */
const askOver = async (agent: Agent, url: string) => {
  const [response] = await once(get(url, { agent }), 'response')
  await text(response)
  return { status: response.statusCode, connection: response.headers.connection }
}

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
