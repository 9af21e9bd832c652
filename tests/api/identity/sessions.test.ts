import { once } from 'node:events'
import { get } from 'node:http'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { newCustomer, signedIn, type Person } from '../../support/people.ts'
import { codeOf, sessionOf, userOf } from '../../support/read-answer.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
let administrator: Person
beforeAll(async () => {
  app = await startApp()
  administrator = await signedIn(app, 'administrator')
})

const me = (token: string) => call(`${app.url}/api/users/me`, { token })
const isLive = async (token: string) => userOf(await me(token)) !== null
const patch = (path: string, body: unknown) =>
  call(`${app.url}/api${path}`, { method: 'PATCH', body, token: administrator.token })
const post = (path: string, token?: string) =>
  call(`${app.url}/api${path}`, { body: {}, ...(token && { token }) })

/** Moves a time of all sessions of a user, relative to the clock of the database. */
const age = (userId: string, column: 'absolute_until' | 'idle_until' | 'last_seen_at', interval: string) =>
  app.payload.db.pool.query(`update sessions set ${column} = now() + $2::interval where user_id = $1`, [
    userId,
    interval,
  ])

const endsOf = async (userId: string) => {
  const { rows } = await app.payload.db.pool.query<{ idle: number; absolute: number }>(
    `select round(extract(epoch from idle_until - now()) / 60)::int as idle,
      round(extract(epoch from absolute_until - now()) / 60)::int as absolute from sessions where user_id = $1`,
    [userId],
  )
  return rows[0]
}

describe('a session', () => {
  it('of staff lasts 2 hours idle and 12 in all; of an account 24 hours and 30 days', async () => {
    const [staff, member] = [await signedIn(app, 'support'), await signedIn(app, 'member')]
    expect(await endsOf(staff.id)).toEqual({ idle: 120, absolute: 720 })
    expect(await endsOf(member.id)).toEqual({ idle: 24 * 60, absolute: 30 * 24 * 60 })
  })

  it('ends when it was idle too long, and at its absolute end however busy it was', async () => {
    for (const column of ['idle_until', 'absolute_until'] as const) {
      const { id, token } = await signedIn(app, 'member')
      await age(id, column, '2 seconds')
      expect(await isLive(token)).toBe(true)
      await age(id, column, '-1 second')
      expect(await isLive(token)).toBe(false)
      expect((await post('/users/refresh-token', token)).status).toBe(401)
    }
  })

  it('moves its idle end when used a minute later, never past the absolute one', async () => {
    const { id, token } = await signedIn(app, 'support')
    await age(id, 'idle_until', '5 minutes')
    await isLive(token)
    expect((await endsOf(id))?.idle).toBe(5)
    await age(id, 'last_seen_at', '-2 minutes')
    await isLive(token)
    await expect.poll(async () => (await endsOf(id))?.idle).toBe(120)
    await age(id, 'absolute_until', '30 minutes')
    const refreshed = await post('/users/refresh-token', token)
    expect(refreshed.body).toMatchObject({ refreshedToken: token, user: { id } })
    expect(await endsOf(id)).toEqual({ idle: 30, absolute: 30 })
  })

  it('keeps nothing of the token but its hash (invariant 1)', async () => {
    const { id, token } = await signedIn(app, 'member')
    const { rows } = await app.payload.db.pool.query('select * from sessions where user_id = $1', [id])
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('from the next request on nobody gets in with an old token (invariant 3)', () => {
  it('after a lock, and not after the unlock either', async () => {
    const { id, token } = await signedIn(app, 'member')
    await patch(`/users/${id}`, { locked: true })
    expect(await isLive(token)).toBe(false)
    await patch(`/users/${id}`, { locked: false })
    expect(await isLive(token)).toBe(false)
  })

  it('after the account or one above it was disabled, and not after it was enabled again either', async () => {
    const parent = await newCustomer(app)
    const middle = await newCustomer(app, { parent })
    const inner = await newCustomer(app, { parent: middle })
    const aside = await signedIn(app, 'member', await newCustomer(app, { parent }))
    for (const account of [inner, middle, parent]) {
      expect(await isLive(aside.token)).toBe(true)
      const { token } = await signedIn(app, 'member', inner)
      await patch(`/customers/${account}`, { status: 'disabled' })
      expect(await isLive(token)).toBe(false)
      await patch(`/customers/${account}`, { status: 'enabled' })
      expect(await isLive(token)).toBe(false)
    }
    expect(await isLive(aside.token)).toBe(false)
  })

  it('after another role or another account', async () => {
    const member = await signedIn(app, 'member')
    expect((await patch(`/users/${member.id}`, { firstName: 'Anna' })).status).toBe(200)
    expect(await isLive(member.token)).toBe(true)
    expect((await patch(`/users/${member.id}`, { role: 'manager' })).status).toBe(200)
    expect(await isLive(member.token)).toBe(false)
    const mover = await signedIn(app, 'member')
    expect((await patch(`/users/${mover.id}`, { customer: await newCustomer(app) })).status).toBe(200)
    expect(await isLive(mover.token)).toBe(false)
  })

  it('after a new password', async () => {
    const { id, token } = await signedIn(app, 'member')
    await patch(`/users/${id}`, { password: 'another horse entirely' })
    expect(await isLive(token)).toBe(false)
  })

  it('after the sessions were ended, by an administrator or oneself and nobody else', async () => {
    const [member, other, support] = [
      await signedIn(app, 'member'),
      await signedIn(app, 'member'),
      await signedIn(app, 'support'),
    ]
    const end = (id: string, token?: string) => post(`/users/${id}/end-sessions`, token)
    const refused = [
      await end(member.id),
      await end(member.id, other.token),
      await end(member.id, support.token),
    ]
    expect(refused.map(({ status }) => status)).toEqual([401, 404, 403])
    expect(await isLive(member.token)).toBe(true)
    expect((await end(member.id, administrator.token)).status).toBe(200)
    expect(await isLive(member.token)).toBe(false)
    expect((await end(other.id, other.token)).status).toBe(200)
    expect(await isLive(other.token)).toBe(false)
    expect((await end('01900000-0000-7000-8000-000000000000', administrator.token)).status).toBe(404)
  })

  it('after a manager ended the sessions of somebody in the own subtree; others are not found (invariant 2)', async () => {
    const own = await newCustomer(app)
    const below = await newCustomer(app, { parent: own })
    const manager = await signedIn(app, 'manager', own)
    const [near, far, staff] = [
      await signedIn(app, 'member', below),
      await signedIn(app, 'manager'),
      await signedIn(app, 'support'),
    ]
    const above = await signedIn(app, 'manager', own)
    const inner = await signedIn(app, 'manager', below)
    const end = (id: string, token: string) => post(`/users/${id}/end-sessions`, token)
    const missing = await end('01900000-0000-7000-8000-000000000000', manager.token)
    for (const [id, token] of [
      [far.id, manager.token],
      [staff.id, manager.token],
      [above.id, inner.token],
    ] as const) {
      const refused = await end(id, token)
      expect([refused.status, refused.body]).toEqual([404, missing.body])
    }
    expect((await end(near.id, manager.token)).body).toMatchObject({ ended: 1 })
    expect(await isLive(near.token)).toBe(false)
    expect(await Promise.all([far, staff, above, manager].map(({ token }) => isLive(token)))).toEqual([
      true,
      true,
      true,
      true,
    ])
  })
})

describe('a user without API access', () => {
  const browsers: Record<string, string>[] = [
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    { origin: 'http://localhost:3000' },
    { referer: 'http://localhost:3000/account' },
    { accept: 'text/html,application/xhtml+xml' },
  ]

  // `fetch` sets a `Sec-Fetch-Mode` of its own.
  const readAs = async (headers: Record<string, string>) => {
    const [response] = await once(get(`${app.url}/api/users/me`, { headers }), 'response')
    return text(response)
  }

  it('is known by the cookie of a browser, and gets 403 api_access_disabled for any other token', async () => {
    const { id, token } = await signedIn(app, 'member')
    await patch(`/users/${id}`, { apiAccess: false })
    const cookie = `payload-token=${token}`
    for (const path of ['/users/me', `/users/${id}`, '/stream-sources', '/access']) {
      const foreign: Record<string, string>[] = [
        { ...browsers[0], authorization: `JWT ${token}` },
        { cookie },
      ]
      for (const headers of foreign) {
        const answer = await call(`${app.url}/api${path}`, { headers })
        expect([path, answer.status, codeOf(answer)]).toEqual([path, 403, 'api_access_disabled'])
      }
    }
    for (const headers of browsers) {
      const answer = await readAs({ cookie, ...headers })
      expect(answer, JSON.stringify(headers)).toContain(id)
    }
  })

  it('signs in from our own pages, and elsewhere hears why not with the right password alone', async () => {
    const { id, username, password } = await signedIn(app, 'member')
    await patch(`/users/${id}`, { apiAccess: false })
    const logIn = (given: string, headers: Record<string, string> = {}) =>
      call(`${app.url}/api/users/login`, { body: { username, password: given }, headers })
    const refused = await logIn(password)
    expect([refused.status, codeOf(refused)]).toEqual([403, 'api_access_disabled'])
    expect(refused.headers.has('set-cookie')).toBe(false)
    expect(codeOf(await logIn('wrong'))).toBe('invalid_credentials')
    expect(sessionOf(await logIn(password, browsers[0])).user.id).toBe(id)
  })
})

describe('a cookie', () => {
  it('changes nothing for a page of another site', async () => {
    const { id, token } = await signedIn(app, 'member')
    const change = (headers: Record<string, string>) =>
      call(`${app.url}/api/users/${id}`, {
        method: 'PATCH',
        body: { firstName: 'Eve' },
        headers: { cookie: `payload-token=${token}`, ...headers },
      })
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `${app.url}.evil.example` },
      { 'sec-fetch-site': 'cross-site', origin: app.url },
    ]
    for (const headers of foreign) expect((await change(headers)).status).toBeGreaterThanOrEqual(400)
    const { body } = await call(`${app.url}/api/users/${id}`, { token })
    expect(Object(body).firstName).toBeNull()
  })

  it('works for our own pages and for clients that are no browser', async () => {
    const { id, token } = await signedIn(app, 'member')
    const own: Record<string, string>[] = [
      {},
      { origin: app.url },
      { origin: 'http://localhost:3000' },
      { 'sec-fetch-site': 'same-origin', origin: app.url },
    ]
    for (const headers of own) {
      const answer = await call(`${app.url}/api/users/${id}`, {
        method: 'PATCH',
        body: { firstName: 'Anna' },
        headers: { cookie: `payload-token=${token}`, ...headers },
      })
      expect(answer.status, answer.text).toBe(200)
    }
  })
})
