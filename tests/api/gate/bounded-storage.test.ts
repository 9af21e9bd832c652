import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { holdLease } from '../../../src/transport/idempotency/hold-lease.ts'
import { call } from '../../support/call.ts'
import { signedIn, unique } from '../../support/people.ts'
import { codeOf } from '../../support/read-answer.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
})

const rowsOf = async (text: string, values: unknown[]): Promise<unknown[]> =>
  (await test.app.payload.db.pool.query(text, values)).rows
const countOf = async (text: string, values: unknown[]): Promise<number> =>
  z.object({ count: z.coerce.number() }).parse((await rowsOf(text, values))[0]).count

describe('what the panel remembers for a user', () => {
  it('has a size: 413 above it, and nothing is stored', async () => {
    const as = await signedIn(test.app, 'manager')
    const set = (key: string, size: number) =>
      test.ask('POST', `payload-preferences/${key}`, { as, body: { value: { text: 'x'.repeat(size) } } })
    expect((await set('collection-customers', 30_000)).status).toBe(200)
    for (const key of ['collection-customers', 'made-up']) {
      const answer = await set(key, 33_000)
      expect([answer.status, codeOf(answer)]).toEqual([413, 'payload_too_large'])
    }
    const { text } = await test.ask('GET', 'payload-preferences/collection-customers', { as })
    expect(text).toContain('x'.repeat(30_000))
    expect(await countOf('select count(*) from payload_preferences where key = $1', ['made-up'])).toBe(0)
  })

  it('has a readable name', async () => {
    const as = await signedIn(test.app, 'manager')
    for (const key of ['x'.repeat(201), 'a%20b', '%C3%A9', encodeURIComponent('<script>')]) {
      const answer = await test.ask('POST', `payload-preferences/${key}`, { as, body: { value: 1 } })
      expect([key.slice(0, 20), answer.status]).toEqual([key.slice(0, 20), 400])
    }
    for (const key of ['nav', 'customers-edit-01990000-0000-7000-8000-000000000000', 'global-settings'])
      expect((await test.ask('POST', `payload-preferences/${key}`, { as, body: { value: 1 } })).status).toBe(
        200,
      )
  })

  it('has a number: of more than 500 the oldest goes, and only that of this user', async () => {
    const [as, other] = [await signedIn(test.app, 'manager'), await signedIn(test.app, 'manager')]
    await test.ask('POST', 'payload-preferences/first', { as, body: { value: 1 } })
    await test.ask('POST', 'payload-preferences/first', { as: other, body: { value: 1 } })
    await test.app.payload.db.pool.query(
      `with made as (
         insert into payload_preferences (id, key, value) select gen_random_uuid(), 'list-' || n, '1' from generate_series(1, 499) n
         returning id
       ) insert into payload_preferences_rels (parent_id, path, users_id) select id, 'user', $1 from made`,
      [as.id],
    )
    const ofUser = (id: string) =>
      countOf('select count(*) from payload_preferences_rels where users_id = $1', [id])
    expect(await ofUser(as.id)).toBe(500)
    await test.ask('POST', 'payload-preferences/newest', { as, body: { value: 2 } })
    expect([await ofUser(as.id), await ofUser(other.id)]).toEqual([500, 1])
    const read = async (key: string) =>
      Object((await test.ask('GET', `payload-preferences/${key}`, { as })).body).value
    expect([await read('first'), await read('newest')]).toEqual([null, 2])
  })

  it('is bounded alike where Payload writes it by itself', async () => {
    const person = await signedIn(test.app, 'manager')
    const user = {
      ...(await test.app.payload.findByID({ collection: 'users', id: person.id, overrideAccess: true })),
      collection: 'users' as const,
    }
    const data = { key: 'collection-customers', user: { relationTo: 'users' as const, value: user.id } }
    const create = (value: Record<string, unknown>) =>
      test.app.payload.create({
        collection: 'payload-preferences',
        data: { ...data, value },
        user,
        overrideAccess: true,
      })
    await create({ limit: 10 })
    await expect(create({ columns: 'x'.repeat(40_000) })).rejects.toMatchObject({ code: 'payload_too_large' })
  })
})

describe('sessions', () => {
  it('are 200 for one user at most: those not used for the longest end', async () => {
    const person = await signedIn(test.app, 'member')
    await test.app.payload.db.pool.query(
      `insert into sessions (id, user_id, token_hash, idle_until, absolute_until, last_seen_at)
       select gen_random_uuid(), $1, sha256(n::text::bytea), now() + interval '1 day', now() + interval '2 days', now() - interval '1 hour'
       from generate_series(1, 250) n`,
      [person.id],
    )
    const { username, password } = person
    const signIn = () => call(`${test.app.url}/api/users/login`, { body: { username, password } })
    const token = String(Object((await signIn()).body).token)
    expect(await countOf('select count(*) from sessions where user_id = $1', [person.id])).toBe(200)
    for (const kept of [token, person.token])
      expect((await call(`${test.app.url}/api/users/${person.id}`, { token: kept })).status).toBe(200)
  })
})

describe('calls with an Idempotency-Key', () => {
  it('are so many an hour for each user, in REST and GraphQL', async () => {
    const person = await signedIn(test.app, 'manager')
    const ask = (body: object, path = 'users/me') =>
      call(`${test.app.url}/api/${path}`, {
        body,
        token: person.token,
        headers: { 'idempotency-key': unique('key') },
      })
    expect((await ask({}, 'users/logout-nothing')).status).toBe(404)
    await test.app.payload.db.pool.query(
      `insert into rate_limits (key, points, expire) values ($1, 20000, (extract(epoch from now()) * 1000)::bigint + 60000)
       on conflict (key) do update set points = 20000`,
      [`keyed-user:${person.id}`],
    )
    const rest = await ask({ currentPassword: 'x', password: 'y' }, 'users/change-password')
    expect([rest.status, codeOf(rest)]).toEqual([429, 'rate_limited'])
    expect(Number(rest.headers.get('retry-after'))).toBeGreaterThan(0)
    const graphQL = await ask({ query: 'mutation { logoutUser }' }, 'graphql')
    expect(graphQL.text).toContain('rate_limited')
  })

  it('keep their lease for as long as they take', async () => {
    const key = {
      caller: unique('caller'),
      keyHash: Buffer.from('a'),
      requestHash: Buffer.from('b'),
      secret: Buffer.alloc(32),
    }
    await test.app.payload.db.pool.query(
      `insert into idempotency_keys (caller, key_hash, request_hash, lease_until) values ($1, $2, $3, now() - interval '1 second')`,
      [key.caller, key.keyHash, key.requestHash],
    )
    const isLeased = async () =>
      (await countOf('select count(*) from idempotency_keys where caller = $1 and lease_until > now()', [
        key.caller,
      ])) === 1
    expect(await isLeased()).toBe(false)
    const endLease = holdLease({ payload: test.app.payload }, key, 20)
    await expect.poll(isLeased).toBe(true)
    endLease()
  })
})
