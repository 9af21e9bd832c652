import { beforeAll, expect, test } from 'vitest'
import { call } from '../../support/call.ts'
import { newCustomer } from '../../support/people.ts'
import { spawnApp } from '../../support/spawn-app.ts'
import { startApp, type App } from '../../support/start-app.ts'

const token = 'a-token-of-the-operator'

let app: App

beforeAll(async () => {
  process.env.METRICS_TOKEN = token
  app = await startApp()
})

const read = (headers: Record<string, string>, url = app.url) => call(`${url}/api/metrics`, { headers })
const line = /^(# (HELP|TYPE) [a-z_0-9]+ .+|[a-z_0-9]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.e+-]+)$/

test('the operator sees requests, connections and queues in the format of Prometheus', async () => {
  await newCustomer(app)
  for (let times = 0; times < 3; times++) await call(`${app.url}/api/no-such-path-${times}`)
  const { status, headers, text } = await read({ authorization: `Bearer ${token}` })
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  const lines = text.trimEnd().split('\n')
  expect(lines.filter((entry) => !line.test(entry))).toEqual([])
  const found = 'clientele_http_request_duration_seconds_count{kind="api",method="GET",status="404"} 3'
  expect(lines).toContain(found)
  const infinite = lines.find((entry) => entry.includes('status="404",le="+Inf"'))
  expect(infinite).toMatch(/ 3$/)
  for (const name of [
    'clientele_database_connections{state="used"}',
    'clientele_database_waiting',
    'clientele_queue_length{queue="mails"}',
    'clientele_queue_length{queue="events"}',
    'nodejs_eventloop_delay_p99_seconds',
    'process_resident_memory_bytes',
  ])
    expect(lines.filter((entry) => entry.startsWith(`${name} `))).toHaveLength(1)
})

test.each(['', 'Bearer another', `Basic ${token}`])('nobody else does: %s', async (authorization) => {
  expect((await read({ authorization })).status).toBe(401)
})

test('without the setting there is no such address', async () => {
  process.env.METRICS_TOKEN = ''
  const second = await spawnApp(app)
  expect((await read({ authorization: 'Bearer ' }, second.url)).status).toBe(404)
  await second.stop()
})
