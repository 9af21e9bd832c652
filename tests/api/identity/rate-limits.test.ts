import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
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
/** Sign-ins take turns on the two processes. */
const logIn = (body: unknown, address: string) =>
  call(`${urls[next++ % urls.length]}/api/users/login`, { body, headers: { 'x-forwarded-for': address } })

const statuses = (answers: { status: number }[]) => {
  const counted: Record<number, number> = {}
  for (const { status } of answers) counted[status] = (counted[status] ?? 0) + 1
  return counted
}

const times = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))

describe('wrong passwords', { timeout: 300_000 }, () => {
  it('are tried exactly ten times for one account from one address, over two processes and all spellings of the name', async () => {
    const { username, email } = await signedIn(app, 'member')
    const names = [username, email, username.toUpperCase(), email.toUpperCase()]
    const answers = await times(40, (index) =>
      logIn({ username: names[index % 4], password: `wrong ${index}` }, '203.0.113.1'),
    )
    expect(statuses(answers)).toEqual({ 401: 10, 429: 30 })
    const refused = answers.find(({ status }) => status === 429)
    expect(codeOf(refused ?? { body: null })).toBe('rate_limited')
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(600)
  })

  it('are limited alike for names that nobody has (F7)', async () => {
    const { username } = await signedIn(app, 'member')
    const tell = async (name: string) => {
      const answers = []
      for (let index = 0; index < 12; index++)
        answers.push(await logIn({ username: name, password: 'wrong' }, '203.0.113.2'))
      return answers.map(({ status, headers }) => [status, headers.has('retry-after')])
    }
    expect(await tell(unique('nobody'))).toEqual(await tell(username))
  })

  it('of a stranger never keep the owner out, neither where they were before nor somewhere new', async () => {
    const { username, password } = await signedIn(app, 'member')
    const home = '198.51.100.7'
    expect((await logIn({ username, password }, home)).status).toBe(200)
    for (const stranger of ['203.0.113.3', '203.0.113.4', '203.0.113.5'])
      await times(25, () => logIn({ username, password: 'wrong' }, stranger))
    expect((await logIn({ username, password }, '203.0.113.3')).status).toBe(429)
    expect((await logIn({ username, password }, home)).status).toBe(200)
    expect((await logIn({ username, password }, '198.51.100.8')).status).toBe(200)
  })

  it('from many addresses are stopped at 100 an hour, and the owner still signs in from where they were before', async () => {
    const { username, password } = await signedIn(app, 'member')
    const home = '198.51.100.9'
    expect((await logIn({ username, password }, home)).status).toBe(200)
    const answers = []
    for (let address = 1; address <= 12; address++)
      answers.push(
        ...(await times(9, () => logIn({ username, password: 'wrong' }, `203.0.113.${100 + address}`))),
      )
    expect(statuses(answers)).toEqual({ 401: 100, 429: 8 })
    expect((await logIn({ username, password }, home)).status).toBe(200)
  })

  it('for many accounts from one address are stopped at 60 a minute; an IPv6 subscriber is one address', async () => {
    const spray = async (addressOf: (index: number) => string) => {
      const answers = []
      for (let round = 0; round < 4; round++)
        answers.push(
          ...(await times(20, (index) =>
            logIn({ username: unique('nobody'), password: 'wrong' }, addressOf(round * 20 + index)),
          )),
        )
      return statuses(answers)
    }
    expect(await spray(() => '203.0.113.200')).toEqual({ 401: 60, 429: 20 })
    expect(await spray((index) => `2001:db8:1:2::${index + 1}`)).toEqual({ 401: 60, 429: 20 })
  })

  it('are forgotten once the right one was given', async () => {
    const { username, password } = await signedIn(app, 'member')
    for (let round = 0; round < 3; round++) {
      await times(9, () => logIn({ username, password: 'wrong' }, '203.0.113.6'))
      expect((await logIn({ username, password }, '203.0.113.6')).status).toBe(200)
    }
  })
})

describe('right passwords', { timeout: 300_000 }, () => {
  it('are never limited, 30 at once over two processes', async () => {
    const { username, password } = await signedIn(app, 'member')
    for (let round = 0; round < 3; round++)
      expect(statuses(await times(30, () => logIn({ username, password }, '203.0.113.8')))).toEqual({
        200: 30,
      })
  })
})

describe('forgetting passwords', { timeout: 300_000 }, () => {
  it('is limited by address, alike for every name, and mails one person at most ten times an hour', async () => {
    const { username, email } = await signedIn(app, 'member')
    const forgot = (body: unknown, address: string) =>
      call(`${app.url}/api/users/forgot-password`, { body, headers: { 'x-forwarded-for': address } })
    for (let address = 1; address <= 3; address++)
      expect(statuses(await times(5, () => forgot({ username }, `203.0.113.${address}`)))).toEqual({ 200: 5 })
    const count = async () =>
      (
        await app.payload.count({
          collection: 'emails',
          where: { to: { equals: email } },
          overrideAccess: true,
        })
      ).totalDocs
    await expect.poll(count).toBe(10)
    expect(statuses(await times(70, () => forgot({ username: unique('nobody') }, '203.0.113.9')))).toEqual({
      200: 60,
      429: 10,
    })
  })
})
