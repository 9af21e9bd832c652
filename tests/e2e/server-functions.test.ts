import { once } from 'node:events'
import { createServer } from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import { atEnd } from '../support/at-end.ts'
import { call } from '../support/call.ts'
import { createDatabase } from '../support/create-database.ts'
import { unique } from '../support/people.ts'
import { sendRaw } from '../api/gate/send-raw.ts'
import { startProduct, type Product } from './support/start-product.ts'

/** What is asked of the port that Next takes for its own when it is told none. */
const calledOut: string[] = []
const mark = `visitor=${unique('cookie')}`
let product: Product
let action: string
const password = 'correct horse of the stable'
const tokens: Record<string, string> = {}
let customer: string
/** A page that is Payload's own; the others have no functions. */
const formPage = '/admin/collections/messages/create'
/** Pages of the panel that are not Payload's, also under the names that Next gives them inside. */
const ownPages = () => [
  ...['/admin', '/admin/login', '/admin/forgot', '/admin/reset/x', '/admin/first-administrator'],
  ...['/admin/invitations', '/admin/tree', '/admin/collections/customers', '/admin/collections/emails'],
  ...['/admin/collections/customers/trash', '/admin/collections/customers/create'],
  ...[`/admin/collections/customers/${customer}`, `/admin/collections/customers/trash/${customer}`],
  ...['/admin/records/customers/create', `/admin/records/customers/${customer}`],
]

const api = async (path: string, body: object, token?: string) =>
  Object((await call(`${product.url}/api/${path}`, { body, token })).body)

const signIn = async (username: string): Promise<string> =>
  (await api('users/login', { username, password })).token

beforeAll(async () => {
  const listener = createServer((request, response) => {
    if (request.headers.cookie?.includes(mark)) calledOut.push(`${request.method} ${request.url}`)
    response.end()
  })
  listener.listen(3000, '127.0.0.1')
  // Where the port is taken, calls to it are seen by nobody; what the caller is answered is tested all the same.
  await Promise.race([once(listener, 'listening'), once(listener, 'error')]).catch(() => undefined)
  atEnd(async () => void listener.close())
  const database = await createDatabase()
  atEnd(() => database.drop())
  product = await startProduct({ databaseURL: database.url })
  const token = new URL(product.firstAdministratorLink).searchParams.get('token')
  await api('users/first-administrator', { token, username: 'ada', email: 'ada@example.com', password })
  tokens.administrator = await signIn('ada')
  const made = await api('customers', { name: 'Meadow', email: 'meadow@example.com' }, tokens.administrator)
  customer = made.doc.id
  for (const role of ['manager', 'member']) {
    const username = unique(role)
    const email = `${username}@example.com`
    await api('users', { username, email, password, role, customer }, tokens.administrator)
    tokens[role] = await signIn(username)
  }
  const form = await fetch(product.url + formPage, {
    headers: { authorization: `JWT ${tokens.administrator}` },
  })
  action = /[0-9a-f]{42}/.exec(await form.text())?.[0] ?? ''
}, 300_000)

type Ask = { as?: string; path?: string; body?: string; type?: string }

const ask = (name: string, args: unknown, { as, path = formPage, body, type }: Ask = {}) =>
  call(product.url + path, {
    method: 'POST',
    body: body ?? JSON.stringify([{ name, args }]),
    headers: {
      'next-action': action,
      'content-type': type ?? 'text/plain;charset=UTF-8',
      origin: product.url,
      cookie: mark,
      ...(as && { authorization: `JWT ${tokens[as]}` }),
    },
  })

const missing = '01990000-0000-7000-8000-000000000000'

const calls = (slug: string, id: string): [string, object][] => [
  [
    'form-state',
    { collectionSlug: slug, id, operation: 'update', schemaPath: slug, data: {}, docPermissions: {} },
  ],
  ['render-document', { collectionSlug: slug, docID: id, overrideEntityVisibility: true }],
  ['render-document-slots', { collectionSlug: slug, id }],
  ['render-list', { collectionSlug: slug, query: {}, overrideEntityVisibility: true }],
  ['table-state', { collectionSlug: slug, columns: [], query: {} }],
]

/** One page as the administrator, with headers that `fetch` does not send. */
const open = async (path: string, headers: string[] = ['Host: localhost']) => {
  const lines = [`GET ${path} HTTP/1.1`, ...headers, `Authorization: JWT ${tokens.administrator}`]
  if (!headers.some((line) => line.startsWith('Connection'))) lines.push('Connection: close')
  return (await sendRaw(product.url, [`${lines.join('\r\n')}\r\n\r\n`])).status
}

const failures = () =>
  product
    .printed()
    .split('\n')
    .filter((line) => /"level":(50|60)|Error|⨯/.test(line))

describe('the functions of the panel’s pages', { timeout: 120_000 }, () => {
  it('serve those who may see what they ask about', async () => {
    for (const [name, args] of calls('customers', customer)) {
      const { status, text } = await ask(name, args, { as: 'administrator' })
      expect([name, status], text.slice(0, 200)).toEqual([name, 200])
    }
    expect(failures()).toEqual([])
  })

  it('find nothing for anybody else, nor in what is out of reach, nor what there is not', async () => {
    for (const as of [undefined, 'member'])
      for (const [name, args] of calls('customers', customer))
        expect([as, name, (await ask(name, args, { as })).status]).toEqual([as, name, 404])
    for (const slug of [
      'emails',
      'email-templates',
      'payload-locked-documents',
      'payload-preferences',
      'nothing',
    ])
      for (const [name, args] of calls(slug, missing)) {
        const answer = await ask(name, args, { as: 'manager' })
        expect([slug, name, answer.status]).toEqual([slug, name, 404])
        expect(answer.text.includes('NEXT_HTTP_ERROR_FALLBACK;404')).toBe(true)
      }
    expect((await ask('form-state', { globalSlug: 'settings' }, { as: 'manager' })).status).toBe(404)
    expect(
      (await ask('render-document', { collectionSlug: 'customers', docID: missing }, { as: 'administrator' }))
        .status,
    ).toBe(404)
    expect(failures()).toEqual([])
  })

  it('answer 400 to what cannot be read, and log no failure', async () => {
    const bodies = ['', '[', '[]', '{}', '"$1"', '[{"name":"render-list","args":"$@1"}]', '[null]', '["$h1"]']
    for (const as of [undefined, 'administrator'])
      for (const body of bodies)
        for (const path of [formPage, `/admin/collections/customers/${customer}/edit`])
          expect([body, (await ask('', {}, { as, body, path })).status]).toEqual([body, 400])
    const boundary = '--x\r\ncontent-disposition: form-data; name="0"\r\n\r\n[]\r\n--x--'
    const form = await ask('', {}, { body: boundary, type: 'multipart/form-data; boundary=x' })
    expect(form.status).toBe(415)
    expect(failures()).toEqual([])
  })

  it('are not to be found outside of the pages of Payload, and nothing there makes the server call itself', async () => {
    for (const path of ['/', '/forgot-password', '/nothing', '/account', ...ownPages()])
      for (const as of [undefined, 'administrator', 'member']) {
        const answer = await ask('render-list', { collectionSlug: 'customers' }, { as, path })
        expect([path, answer.status]).toEqual([path, 404])
        expect(answer.text).toContain('not_found')
      }
    expect(calledOut).toEqual([])
    expect(failures()).toEqual([])
  })
})

describe('a page', { timeout: 120_000 }, () => {
  it('is no failure of the server for what a visitor sends with the request', async () => {
    expect(await open('/admin/login', ['Host: localhost', 'Origin: http://['])).toBeLessThan(400)
    for (const origin of ['null', 'x', 'http://localhost:99999'])
      expect(await open('/', ['Host: localhost', `Origin: ${origin}`]), origin).toBeLessThan(400)
    for (const host of ['a b', '[::1', 'x:99999', 'a@b', '<script>'])
      expect(await open('/admin/login', [`Host: ${host}`]), host).toBe(400)
    for (const page of ['-1', '0', '1e99', 'x', '99999999999999999999', '1.5'])
      for (const path of ['/admin/invitations', '/admin/collections/customers'])
        expect([path, page, await open(`${path}?page=${page}`)]).toEqual([path, page, 200])
    expect(failures()).toEqual([])
  })

  it('is answered when the visitor asks for another protocol, which there is not', async () => {
    for (const path of ['/', '/admin/login', '/api/healthz'])
      for (const upgrade of ['websocket', 'h2c']) {
        const status = await open(path, [
          'Host: localhost',
          'Connection: Upgrade, close',
          `Upgrade: ${upgrade}`,
        ])
        expect([path, upgrade, status < 400 && status > 0]).toEqual([path, upgrade, true])
      }
  })
})
