import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { refundAttempt } from '../../../src/identity/rate-limits/consume.ts'
import { limiterOf, type LimitName } from '../../../src/identity/rate-limits/limiters.ts'
import { call } from '../../support/call.ts'
import { signedIn, unique } from '../../support/people.ts'
import { codeOf } from '../../support/read-answer.ts'
import { spawnApp } from '../../support/spawn-app.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
let urls: string[]
let stopSecond: () => Promise<void>
beforeAll(async () => {
  process.env.TRUSTED_PROXIES = '127.0.0.1'
  app = await startApp()
  const second = await spawnApp(app)
  stopSecond = second.stop
  urls = [app.url, second.url]
})
afterAll(() => stopSecond())
beforeEach(() => app.payload.db.pool.query('delete from rate_limits'))

let next = 0
/** Sign-ins alternate between the two processes. */
const logIn = (body: unknown, address: string) =>
  call(`${urls[next++ % urls.length]}/api/users/login`, { body, headers: { 'x-forwarded-for': address } })

const statuses = (answers: { status: number }[]) => {
  const counted: Record<number, number> = {}
  for (const { status } of answers) counted[status] = (counted[status] ?? 0) + 1
  return counted
}

const times = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))

/** Sets the counters as if that many attempts had been made. */
const spend = (name: LimitName, key: string, attempts: number) =>
  limiterOf(app.payload, name).penalty(key, attempts)

const typed = (name: string) => createHash('sha256').update(name).digest('hex')

const pointsOf = async (key: string) => {
  const { rows } = await app.payload.db.pool.query<{ points: number }>(
    'select points from rate_limits where key = $1',
    [key],
  )
  return rows[0]?.points
}

describe('wrong passwords', { timeout: 300_000 }, () => {
  it('are tried exactly ten times for one name from one address, over two processes and all spellings', async () => {
    const { username } = await signedIn(app, 'member')
    const names = [username, username.toUpperCase(), ` ${username}`]
    const answers = await times(30, (index) =>
      logIn({ username: names[index % 3], password: `wrong ${index}` }, '203.0.113.1'),
    )
    expect(statuses(answers)).toEqual({ 401: 10, 429: 20 })
    const refused = answers.find(({ status }) => status === 429)
    expect(codeOf(refused ?? { body: null })).toBe('rate_limited')
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(600)
  })

  it('do not tell that a user name and an e-mail are one user’s', async () => {
    const { username, email } = await signedIn(app, 'member')
    await spend('login-pair', `${typed(username)}:203.0.113.1`, 10)
    await spend('login-name', typed(username), 100)
    expect((await logIn({ username, password: 'wrong' }, '203.0.113.1')).status).toBe(429)
    expect((await logIn({ email, password: 'wrong' }, '203.0.113.1')).status).toBe(401)
  })

  it('are limited alike for names that nobody has (F7)', async () => {
    const { username } = await signedIn(app, 'member')
    const tell = async (name: string) => {
      await spend('login-pair', `${typed(name)}:203.0.113.2`, 8)
      const answers = []
      for (let index = 0; index < 4; index++)
        answers.push(await logIn({ username: name, password: 'wrong' }, '203.0.113.2'))
      return answers.map(({ status, headers }) => [status, headers.has('retry-after')])
    }
    const known = await tell(username)
    expect(known.map(([status]) => status)).toEqual([401, 401, 429, 429])
    expect(await tell(unique('nobody'))).toEqual(known)
  })

  it('of a stranger never keep the owner out, neither where they were before nor somewhere new', async () => {
    const { username, password } = await signedIn(app, 'member')
    const home = '198.51.100.7'
    expect((await logIn({ username, password }, home)).status).toBe(200)
    await times(15, () => logIn({ username, password: 'wrong' }, '203.0.113.3'))
    expect((await logIn({ username, password }, '203.0.113.3')).status).toBe(429)
    expect((await logIn({ username, password }, home)).status).toBe(200)
    expect((await logIn({ username, password }, '198.51.100.8')).status).toBe(200)
  })

  it('from many addresses are stopped at 100 an hour, and the owner still signs in from where they were before', async () => {
    const { username, password } = await signedIn(app, 'member')
    const home = '198.51.100.9'
    expect((await logIn({ username, password }, home)).status).toBe(200)
    await spend('login-name', typed(username), 90)
    const answers = await times(16, (index) =>
      logIn({ username, password: 'wrong' }, `203.0.113.${100 + index}`),
    )
    expect(statuses(answers)).toEqual({ 401: 10, 429: 6 })
    expect((await logIn({ username, password }, home)).status).toBe(200)
  })

  it('for many accounts from one address are stopped at 60 a minute; an IPv6 subscriber is one address', async () => {
    const spray = async (network: string, addressOf: (index: number) => string) => {
      await spend('login-address', network, 52)
      const tries = (index: number) =>
        logIn({ username: unique('nobody'), password: 'wrong' }, addressOf(index))
      return statuses(await times(20, tries))
    }
    expect(await spray('203.0.113.200', () => '203.0.113.200')).toEqual({ 401: 8, 429: 12 })
    expect(await spray('2001:db8:1:2::/64', (index) => `2001:db8:1:2::${index + 1}`)).toEqual({
      401: 8,
      429: 12,
    })
  })

  it('are forgotten once the right one was given', async () => {
    const { username, password } = await signedIn(app, 'member')
    const key = `${typed(username)}:203.0.113.6`
    for (let round = 0; round < 2; round++) {
      await spend('login-pair', key, 8)
      expect((await logIn({ username, password: 'wrong' }, '203.0.113.6')).status).toBe(401)
      expect((await logIn({ username, password }, '203.0.113.6')).status).toBe(200)
      expect(await pointsOf(`login-pair:${key}`)).toBeUndefined()
    }
  })
})

describe('a flood of sign-ins from one address', { timeout: 300_000 }, () => {
  const atOne = (body: unknown, address: string) =>
    call(`${app.url}/api/users/login`, { body, headers: { 'x-forwarded-for': address } })

  it('keeps nobody else out', async () => {
    const { username, password } = await signedIn(app, 'member')
    const flood = times(200, () => atOne({ username: unique('nobody'), password: 'x' }, '203.0.113.50'))
    const victim = []
    for (let index = 0; index < 5; index++)
      victim.push((await atOne({ username, password }, '198.51.100.50')).status)
    expect(victim).toEqual([200, 200, 200, 200, 200])
    expect(Object.keys(statuses(await flood))).toEqual(['401', '429'])
  })

  it('costs the database nothing once the address is through with its attempts', async () => {
    await spend('login-address', '203.0.113.51', 60)
    const tries = () => atOne({ username: 'nobody', password: 'x' }, '203.0.113.51')
    expect((await tries()).status).toBe(429)
    expect(statuses(await times(20, tries))).toEqual({ 429: 20 })
    expect(await pointsOf('login-address:203.0.113.51')).toBe(61)
  })
})

describe('right passwords', { timeout: 300_000 }, () => {
  it('give their attempts back in one order, however the rows lie, and never wait in a circle', async () => {
    const { pool } = app.payload.db
    const [first, second] = [unique('first'), unique('second')]
    for (let round = 0; round < 20; round++) {
      await spend('login-name', first, 50)
      await spend('login-name', second, 50)
      const moved = pool.query('update rate_limits set points = points where key = $1', [
        `login-name:${first}`,
      ])
      await times(40, (index) =>
        refundAttempt(app.payload, {
          returned: [
            ['login-name', index % 2 ? first : second],
            ['login-name', index % 2 ? second : first],
          ],
          cleared: [['login-pair', first]],
        }),
      )
      await moved
      expect([await pointsOf(`login-name:${first}`), await pointsOf(`login-name:${second}`)]).toEqual([
        10, 10,
      ])
      await pool.query('delete from rate_limits')
    }
  })

  it('are never limited, 30 at once over two processes', async () => {
    const { username, password } = await signedIn(app, 'member')
    for (let round = 0; round < 2; round++)
      expect(statuses(await times(30, () => logIn({ username, password }, '203.0.113.8')))).toEqual({
        200: 30,
      })
  })
})

describe('forgetting passwords', { timeout: 300_000 }, () => {
  const forgot = (body: unknown, address: string) =>
    call(`${app.url}/api/users/forgot-password`, { body, headers: { 'x-forwarded-for': address } })
  const mailsTo = async (email: string) => {
    const { rows } = await app.payload.db.pool.query('select id from emails where "to" = $1', [email])
    return rows.length
  }

  it('is limited by address, alike for every name', async () => {
    await spend('forgot-address', '203.0.113.9', 55)
    expect(statuses(await times(10, () => forgot({ username: unique('nobody') }, '203.0.113.9')))).toEqual({
      200: 5,
      429: 5,
    })
  })

  it('mails one person at most five times an hour from one address', async () => {
    const { username, email } = await signedIn(app, 'member')
    expect(statuses(await times(12, () => forgot({ username }, '203.0.113.10')))).toEqual({ 200: 12 })
    await expect.poll(() => mailsTo(email)).toBe(5)
  })

  it('by strangers never uses up the mails of the owner, neither where they were before nor somewhere new', async () => {
    const { id, username, email, password } = await signedIn(app, 'member')
    expect((await logIn({ username, password }, '198.51.100.60')).status).toBe(200)
    await times(8, () => forgot({ username }, '203.0.113.11'))
    await expect.poll(() => mailsTo(email)).toBe(5)
    await forgot({ username }, '198.51.100.61')
    await expect.poll(() => mailsTo(email)).toBe(6)
    await spend('forgot-user', id, 30)
    await forgot({ username }, '203.0.113.12')
    await forgot({ username }, '198.51.100.60')
    await expect.poll(() => mailsTo(email)).toBe(7)
  })
})
