import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { deleteOldAnswers } from '../../../src/jobs/trash/delete-old-answers.ts'
import { call } from '../../support/call.ts'
import { docOf, graphQLOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, unique } from '../../support/people.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

type Keyed = {
  path: string
  key: string
  body?: unknown
  token?: string | null
  headers?: Record<string, string>
}

const post = ({ path, key, body = {}, token = testApp.administrator.token, headers }: Keyed) =>
  call(`${testApp.app.url}/api/${path}`, {
    body,
    ...(token && { token }),
    headers: { 'idempotency-key': key, ...headers },
  })

const named = (name = unique('keyed')) => ({ name, email: `${name}@example.com` })

const codeOf = (answer: { body: unknown }) =>
  (answer.body as { errors?: { code: string }[] }).errors?.[0]?.code

const queryRows = async (statement: string, values: unknown[]) =>
  (await testApp.app.payload.db.pool.query(statement, values)).rows

describe('a repeat with the same Idempotency-Key, caller and body', () => {
  it('answers the first answer, status and body, and makes nothing more', async () => {
    const keyed = { path: 'customers', key: randomUUID(), body: named() }
    const first = await post(keyed)
    const second = await post(keyed)
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.text).toBe(first.text)
    expect(second.headers.get('idempotency-replayed')).toBe('true')
    expect(first.headers.get('idempotency-replayed')).toBeNull()
    expect(await queryRows('select id from customers where name = $1', [keyed.body.name])).toHaveLength(1)
  })

  it('does so whatever the order of the names in the body', async () => {
    const { name, email } = named()
    const key = randomUUID()
    const first = await post({ path: 'customers', key, body: { name, email } })
    expect((await post({ path: 'customers', key, body: { email, name } })).text).toBe(first.text)
  })

  it('answers the old answer although the document has changed since', async () => {
    const keyed = { path: 'customers', key: randomUUID(), body: named() }
    const first = await post(keyed)
    await testApp.ask('PATCH', `customers/${docOf(first).id}`, { body: { city: 'Berlin' } })
    expect((await post(keyed)).text).toBe(first.text)
  })

  it('works for actions, and for a customer with its login', async () => {
    const parent = docOf(await testApp.newCustomer({ type: 'integrator' })).id
    const { id } = docOf(await testApp.newCustomer())
    const move = { path: `customers/${id}/move`, key: randomUUID(), body: { parent } }
    const first = await post(move)
    await testApp.ask('POST', `customers/${id}/move`, { body: { parent: null } })
    expect((await post(move)).text).toBe(first.text)
    expect(docOf(await testApp.ask('GET', `customers/${id}`))).toMatchObject({ parent: null })

    const username = unique('keyed')
    const login = { username, password: `correct horse ${username}` }
    const create = { path: 'customers', key: randomUUID(), body: { ...named(username), login } }
    expect((await post(create)).status).toBe(201)
    expect((await post(create)).status).toBe(201)
  })

  it('signs in once, and gives the browser the cookie again', async () => {
    const { username, password, id } = await signedIn(testApp.app, 'member')
    const keyed = { path: 'users/login', key: randomUUID(), body: { username, password }, token: null }
    const before = await queryRows('select id from sessions where user_id = $1', [id])
    const first = await post(keyed)
    const second = await post(keyed)
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.text).toBe(first.text)
    expect(second.headers.getSetCookie()).toEqual(first.headers.getSetCookie())
    expect(await queryRows('select id from sessions where user_id = $1', [id])).toHaveLength(
      before.length + 1,
    )
  })

  it('does a GraphQL mutation once', async () => {
    const body = {
      query:
        'mutation ($name: String!, $email: String!) { createCustomer(data: { name: $name, email: $email }) { id } }',
      variables: named(),
    }
    const keyed = { path: 'graphql', key: randomUUID(), body }
    const first = await post(keyed)
    expect(graphQLOf(first).errors).toBeUndefined()
    expect((await post(keyed)).text).toBe(first.text)
    expect(await queryRows('select id from customers where name = $1', [body.variables.name])).toHaveLength(1)
  })

  it('leaves reads alone, so that a query may be asked again', async () => {
    const keyed = { path: 'graphql', key: randomUUID(), body: { query: '{ Customers { totalDocs } }' } }
    const first = await post(keyed)
    await testApp.newCustomer()
    expect((await post(keyed)).text).not.toBe(first.text)
  })
})

describe('another call under the same key', () => {
  it('is a conflict when the body or the path differs', async () => {
    const key = randomUUID()
    await post({ path: 'customers', key, body: named() })
    const otherBody = await post({ path: 'customers', key, body: named() })
    expect([otherBody.status, codeOf(otherBody)]).toEqual([409, 'conflict'])
    expect(otherBody.headers.get('retry-after')).toBeNull()
    const otherPath = await post({ path: 'groups', key, body: { name: unique('group') } })
    expect([otherPath.status, codeOf(otherPath)]).toEqual([409, 'conflict'])
  })

  it('is nobody else’s: each caller has keys of their own', async () => {
    const other = await signedIn(testApp.app, 'administrator')
    const key = randomUUID()
    const first = await post({ path: 'customers', key, body: named() })
    const second = await post({ path: 'customers', key, body: named(), token: other.token })
    expect([first.status, second.status]).toEqual([201, 201])
    expect(docOf(second).id).not.toBe(docOf(first).id)
  })
})

describe('a call that is refused', () => {
  it('changes nothing and may be made again, mended', async () => {
    const key = randomUUID()
    const refused = await post({ path: 'customers', key, body: { name: 'Without an address' } })
    expect(refused.status).toBe(400)
    expect((await post({ path: 'customers', key, body: named() })).status).toBe(201)
  })

  it('may be made again when it commits by itself', async () => {
    const { username, password } = await signedIn(testApp.app, 'member')
    const keyed = { path: 'users/login', key: randomUUID(), token: null }
    expect((await post({ ...keyed, body: { username, password: 'wrong' } })).status).toBe(401)
    expect((await post({ ...keyed, body: { username, password } })).status).toBe(200)
  })

  it('is refused as ever while a user is locked, whatever was answered before', async () => {
    const manager = await signedIn(testApp.app, 'administrator')
    const keyed = { path: 'customers', key: randomUUID(), body: named(), token: manager.token }
    expect((await post(keyed)).status).toBe(201)
    await testApp.ask('PATCH', `users/${manager.id}`, { body: { locked: true } })
    expect((await post(keyed)).status).toBe(401)
  })
})

describe('what is kept', () => {
  it('holds neither the key, the password nor the token in clear (invariant 1)', async () => {
    const { username, password } = await signedIn(testApp.app, 'member')
    const key = `key-${randomUUID()}`
    const { body } = await post({ path: 'users/login', key, body: { username, password }, token: null })
    const { token } = body as { token: string }
    const rows = await queryRows('select caller, key_hash, request_hash, answer from idempotency_keys', [])
    expect(rows.length).toBeGreaterThan(0)
    const stored = rows
      .map((row: Record<string, unknown>) =>
        Object.values(row)
          .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
          .join(' '),
      )
      .join(' ')
    for (const secret of [key, password, token, username]) expect(stored).not.toContain(secret)
  })

  it('is forgotten after a day', async () => {
    const keyed = { path: 'customers', key: randomUUID(), body: named() }
    const first = await post(keyed)
    await queryRows(`update idempotency_keys set created_at = created_at - interval '25 hours'`, [])
    const again = await post({ ...keyed, body: named() })
    expect(again.status).toBe(201)
    expect(docOf(again).id).not.toBe(docOf(first).id)
  })

  it('is deleted after a day, also when no other call comes, and not before', async () => {
    const old = { path: 'customers', key: randomUUID(), body: named() }
    await post(old)
    await queryRows(`update idempotency_keys set created_at = created_at - interval '25 hours'`, [])
    const young = { path: 'customers', key: randomUUID(), body: named() }
    const first = await post(young)
    await deleteOldAnswers(testApp.app.payload, new AbortController().signal)
    expect(await queryRows('select 1 from idempotency_keys', [])).toHaveLength(1)
    expect((await post(young)).text).toBe(first.text)
  })
})

describe('a key', () => {
  it.each(['', ' ', 'ä', 'x'.repeat(256)])(
    'that cannot be one is refused with what to send: %j',
    async (key) => {
      const send = () => post({ path: 'customers', key, body: named() })
      // Some cannot even be sent by an HTTP client.
      const answer = await send().catch(() => undefined)
      if (answer) expect([400, 201]).toContain(answer.status)
      if (answer && key.length > 255) expect(answer.status).toBe(400)
    },
  )
})
