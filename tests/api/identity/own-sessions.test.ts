import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { call } from '../../support/call.ts'
import { newCustomer, signedIn, type Person } from '../../support/people.ts'
import { codeOf, sessionOf, userOf } from '../../support/read-answer.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0'
const shape = z.strictObject({
  docs: z.array(
    z.strictObject({
      id: z.uuid(),
      address: z.string().nullable(),
      userAgent: z.string().nullable(),
      createdAt: z.iso.datetime(),
      lastSeenAt: z.iso.datetime(),
      isCurrent: z.boolean(),
    }),
  ),
  totalDocs: z.number(),
})

const isLive = async (token: string) => userOf(await call(`${app.url}/api/users/me`, { token })) !== null
const logIn = async ({ username, password }: Person, headers: Record<string, string> = {}) =>
  sessionOf(await call(`${app.url}/api/users/login`, { body: { username, password }, headers })).token
const listOf = async (token: string) =>
  shape.parse((await call(`${app.url}/api/users/sessions`, { token })).body)
const end = (id: string, token?: string) =>
  call(`${app.url}/api/users/sessions/${id}`, { method: 'DELETE', token })
const currentOf = async (token: string) =>
  (await listOf(token)).docs.find(({ isCurrent }) => isCurrent)?.id ?? 'none'

describe('one’s own sessions', () => {
  it('are listed with where they came from, the one that asks first, and hold no token (invariant 1)', async () => {
    const person = await signedIn(app, 'member')
    const token = await logIn(person, { 'user-agent': firefox })
    const answer = await call(`${app.url}/api/users/sessions`, { token })
    const { docs, totalDocs } = shape.parse(answer.body)
    expect([totalDocs, docs.map(({ isCurrent }) => isCurrent)]).toEqual([2, [true, false]])
    expect(docs[0]).toMatchObject({ userAgent: firefox, address: expect.stringContaining('127.0.0.1') })
    expect(answer.text).not.toContain(token)
    expect((await listOf(person.token)).docs[0]?.userAgent).not.toBe(firefox)
  })

  it('are those that still work', async () => {
    const person = await signedIn(app, 'member')
    const ended = await logIn(person)
    await app.payload.db.pool.query(
      `update sessions set idle_until = now() - interval '1 second' where id = $1`,
      [await currentOf(ended)],
    )
    expect((await listOf(person.token)).totalDocs).toBe(1)
  })

  it('are ended one by one; the others go on', async () => {
    const person = await signedIn(app, 'member')
    const [other, third] = [await logIn(person), await logIn(person)]
    const id = await currentOf(other)
    const answer = await end(id, person.token)
    expect([answer.status, answer.headers.has('set-cookie')]).toEqual([200, false])
    expect([await isLive(person.token), await isLive(other), await isLive(third)]).toEqual([
      true,
      false,
      true,
    ])
    expect((await end(id, person.token)).status).toBe(404)
  })

  it('end with their cookie when it is the one that asks', async () => {
    const person = await signedIn(app, 'manager')
    const id = await currentOf(person.token)
    const answer = await end(id.toUpperCase(), person.token)
    expect(answer.status, answer.text).toBe(200)
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0')
    expect(await isLive(person.token)).toBe(false)
  })

  it('end all at once, on every device and in this one', async () => {
    const person = await signedIn(app, 'member')
    const bystander = await signedIn(app, 'member', person.customer ?? undefined)
    const other = await logIn(person)
    const answer = await call(`${app.url}/api/users/logout?allSessions=true`, {
      ...{ method: 'POST', body: {}, token: person.token },
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0')
    expect([await isLive(person.token), await isLive(other), await isLive(bystander.token)]).toEqual([
      false,
      false,
      true,
    ])
  })

  it('stop the one that is ended while it is asking', async () => {
    const person = await signedIn(app, 'member')
    const other = await logIn(person)
    const [first, second] = await Promise.all([currentOf(person.token), currentOf(other)])
    const answers = await Promise.all([end(second, person.token), end(first, other)])
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
    for (const { status } of answers) expect([200, 401, 404]).toContain(status)
  })
})

describe('sessions of others', () => {
  it('are not found by anybody, whoever they are (invariant 2)', async () => {
    const account = await newCustomer(app)
    const person = await signedIn(app, 'member', account)
    const id = await currentOf(person.token)
    const askers = await Promise.all([
      signedIn(app, 'manager', account),
      signedIn(app, 'member', account),
      signedIn(app, 'member'),
      signedIn(app, 'support'),
      signedIn(app, 'administrator'),
    ])
    for (const { token } of askers) {
      const [answer, missing] = [
        await end(id, token),
        await end('01900000-0000-7000-8000-000000000000', token),
      ]
      expect([answer.status, answer.body]).toEqual([404, missing.body])
      expect((await listOf(token)).docs.map((session) => session.id)).not.toContain(id)
    }
    expect(await isLive(person.token)).toBe(true)
  })

  it('are nothing to those who are not signed in', async () => {
    const person = await signedIn(app, 'member')
    const id = await currentOf(person.token)
    const answers = [await end(id), await call(`${app.url}/api/users/sessions`)]
    expect(answers.map((answer) => [answer.status, codeOf(answer)])).toEqual([
      [401, 'unauthenticated'],
      [401, 'unauthenticated'],
    ])
    expect((await end('not-an-id', person.token)).status).toBe(404)
    expect(await isLive(person.token)).toBe(true)
  })

  it('are not for those who must change the password first', async () => {
    const person = await signedIn(app, 'member')
    await app.payload.db.pool.query('update users set must_change_password = true where id = $1', [person.id])
    expect((await call(`${app.url}/api/users/sessions`, { token: person.token })).status).toBe(403)
  })
})
