import { text } from 'node:stream/consumers'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { codeOf } from '../../support/read-answer.ts'
import { startApp } from '../../support/start-app.ts'
import { sendRaw } from './send-raw.ts'

const action = '40'.padEnd(42, 'a')

type Passed = { path: string; body: string; forwardedHost: unknown }
/** What reaches Next. */
let passed: Passed[] = []
beforeEach(() => {
  passed = []
})

let url: string
beforeAll(async () => {
  const app = await startApp({ publicURL: 'https://accounts.example.com' })
  const { startServer } = await import('../../../src/server.ts')
  const server = await startServer({
    payload: app.payload,
    port: 0,
    host: '127.0.0.1',
    next: async (request, response) => {
      const body = await text(request)
      passed.push({ path: request.url ?? '', body, forwardedHost: request.headers['x-forwarded-host'] })
      response.end('next')
    },
  })
  url = `http://127.0.0.1:${server.port}`
})

/** A page of Payload's own; these alone have functions. */
const form = '/admin/collections/messages/create'
const id = '01990000-0000-7000-8000-000000000000'

const run = (body: unknown, { path = form, headers = {} } = {}) =>
  call(url + path, {
    method: 'POST',
    body,
    headers: { 'next-action': action, 'content-type': 'text/plain;charset=UTF-8', ...headers },
  })

const listCall = { name: 'render-list', args: { collectionSlug: 'customers' } }

describe('a server function', () => {
  it('is called on the pages of Payload only: elsewhere Next would look for it at its own address', async () => {
    const paths = [
      '/',
      '/forgot-password',
      '/account',
      '/users/invite',
      '/adminx',
      '/administration',
      '/_next/x',
      '/admin',
      '/admin/login',
      '/admin/forgot',
      '/admin/reset/x',
      '/admin/first-administrator',
      '/admin/invitations',
      '/admin/tree',
      '/admin/collections/emails',
      '/admin/collections/emails/trash',
      '/admin/collections/customers?limit=10',
      '/admin/records/customers/create',
      `/admin/records/customers/${id}`,
      ...['customers', 'users', 'cameras'].flatMap((slug) =>
        ['create', 'Create', id, id.toUpperCase(), `trash/${id}`, `${id}/edit/x`].map(
          (rest) => `/admin/collections/${slug}/${rest}`,
        ),
      ),
      '/admin/collections/CUSTOMERS/create',
      '/admin/collections/custome%72s/create',
    ]
    for (const path of paths) {
      const answer = await run([listCall], { path })
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 404, 'not_found'])
    }
    expect(passed).toEqual([])
    const forms = [
      ...[form, `${form}?locale=de`, `/admin/collections/announcements/${id}`],
      ...[`/admin/collections/announcements/trash/${id}`, '/admin/globals/settings', '/admin/account'],
      ...['customers', 'users', 'cameras'].map((slug) => `/admin/collections/${slug}/${id}/edit`),
    ]
    for (const path of forms) expect((await run([listCall], { path })).text).toBe('next')
    expect(passed.map(({ path }) => path)).toEqual(forms)
  })

  it('gets its body as it was sent, in one piece or in many', async () => {
    const body = JSON.stringify([
      { name: 'form-state', args: { collectionSlug: 'customers', formState: { name: { value: '$$ é' } } } },
    ])
    await run(body)
    const bytes = Buffer.from(body)
    const head = `POST ${form} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nNext-Action: ${action}\r\nContent-Type: text/plain\r\nContent-Length: ${bytes.length}\r\n\r\n`
    await sendRaw(url, [
      head,
      { until: Promise.resolve() },
      body.slice(0, 20),
      { until: call(`${url}/api/healthz`) },
      body.slice(20),
    ])
    expect(passed.map((entry) => entry.body)).toEqual([body, body])
  })

  it('compares the origin that was checked here with no other host', async () => {
    const headers = { origin: 'https://accounts.example.com', 'x-forwarded-host': 'evil.example' }
    expect((await run([listCall], { headers })).status).toBe(200)
    expect((await run([listCall], { headers: { 'x-forwarded-host': 'evil.example' } })).status).toBe(200)
    expect(passed.map(({ forwardedHost }) => forwardedHost)).toEqual(['accounts.example.com', undefined])
    expect((await run([listCall], { headers: { origin: 'https://evil.example' } })).status).toBe(403)
  })

  const broken: [string, unknown][] = [
    ['no body', ''],
    ['no JSON', '[{'],
    ['no list', JSON.stringify(listCall)],
    ['no call', '[]'],
    ['two calls', JSON.stringify([listCall, listCall])],
    ['no object', '["render-list"]'],
    ['null', '[null]'],
    ['no arguments', '[{"name":"render-list"}]'],
    ['a list as arguments', '[{"name":"render-list","args":[]}]'],
    ['a promise', '[{"name":"render-list","args":"$@1"}]'],
    ['a server reference', '[{"name":"render-list","args":{"collectionSlug":"$h1"}}]'],
    [
      'a part that is not there',
      '[{"name":"render-list","args":{"collectionSlug":"customers","query":"$1"}}]',
    ],
    ['a map', '[{"name":"render-list","args":{"collectionSlug":"customers","query":"$Q1"}}]'],
    ['a cycle', '[{"name":"render-list","args":{"collectionSlug":"customers","query":"$0:0:args"}}]'],
    [
      'a reference to nothing',
      '[{"name":"render-list","args":{"collectionSlug":"customers","query":"$0:0:x"}}]',
    ],
    [
      'a reference to what is inherited',
      '[{"name":"render-list","args":{"collectionSlug":"customers","query":"$0:0:constructor"}}]',
    ],
    ['a number as slug', '[{"name":"render-list","args":{"collectionSlug":5}}]'],
    ['a list of queries', '[{"name":"render-list","args":{"collectionSlug":"customers","query":[]}}]'],
    [
      'a broken filter',
      '[{"name":"render-list","args":{"collectionSlug":"customers","query":{"where":"x"}}}]',
    ],
    [
      'a limit in words',
      '[{"name":"table-state","args":{"collectionSlug":"customers","query":{"limit":"all"}}}]',
    ],
    [
      'a broken form',
      '[{"name":"form-state","args":{"collectionSlug":"customers","formState":{"name":"x"}}}]',
    ],
    [
      'an unknown operation',
      '[{"name":"form-state","args":{"collectionSlug":"customers","operation":"drop"}}]',
    ],
    ['no columns', '[{"name":"table-state","args":{"collectionSlug":"customers","columns":{"a":1}}}]'],
    ['a wrong date', '[{"name":"form-state","args":{"collectionSlug":"customers","data":{"at":"$Dnever"}}}]'],
    ['__proto__', '[{"name":"form-state","args":{"collectionSlug":"customers","data":{"__proto__":{}}}}]'],
    [
      'depth',
      `[{"name":"form-state","args":{"collectionSlug":"customers","data":${'{"a":'.repeat(200)}1${'}'.repeat(200)}}}]`,
    ],
  ]
  it.each(broken)('is 400 with a body that cannot be read: %s', async (_, body) => {
    const answer = await run(body)
    expect(answer.status, answer.text).toBe(400)
    expect(passed).toEqual([])
  })

  it('is 404 when the panel has no such function', async () => {
    for (const name of [
      'constructor',
      '__proto__',
      'toString',
      'schedule-publish',
      'slugify',
      'render-widget',
      'render-field',
      'x',
    ])
      expect((await run([{ name, args: { collectionSlug: 'customers' } }])).status, name).toBe(404)
    expect(passed).toEqual([])
  })

  it('is refused with a broken id, as a form with files, and in another type', async () => {
    expect((await run([listCall], { headers: { 'next-action': 'x' } })).status).toBe(400)
    expect((await run([listCall], { headers: { 'content-type': 'application/json' } })).status).toBe(415)
    const files = new FormData()
    files.set('1_$ACTION_ID_' + action, '')
    for (const headers of [undefined, { 'next-action': action }])
      expect((await fetch(url + form, { method: 'POST', body: files, headers })).status).toBe(415)
    expect(passed).toEqual([])
  })

  it('takes all values that a form of the panel sends', async () => {
    const body = `[{"name":"form-state","args":{"id":"$undefined","collectionSlug":"customers","operation":"update",
      "data":{"at":"$D2026-11-30T00:00:00.000Z","n":"$NaN","big":"$n12","same":{"a":1},"again":"$0:0:args:data:same","view":"$T"},
      "formState":{"name":{"value":"x","initialValue":"x","valid":true}},"docPreferences":{"fields":{}}}}]`
    expect((await run(body)).text).toBe('next')
  })

  it('does not stand in the way of a form that is sent before scripts have loaded', async () => {
    const answer = await fetch(`${url}/forgot-password`, {
      method: 'POST',
      body: new URLSearchParams({ username: 'x' }),
    })
    expect(answer.status).toBe(200)
    expect(passed).toMatchObject([{ path: '/forgot-password', body: 'username=x' }])
  })
})
