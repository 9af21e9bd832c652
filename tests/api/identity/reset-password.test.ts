import { inspect } from 'node:util'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { call } from '../../support/call.ts'
import { mailedLink, mailedToken } from '../../support/mailed-token.ts'
import { signedIn, unique, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf, sessionOf, userOf } from '../../support/read-answer.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
let administrator: Person
beforeAll(async () => {
  app = await startApp({ publicURL: 'https://accounts.example.com' })
  administrator = await signedIn(app, 'administrator')
})

const forgot = (body: unknown, headers = {}) =>
  call(`${app.url}/api/users/forgot-password`, { body, headers })
const reset = (token: unknown, password: unknown = 'a new horse each time') =>
  call(`${app.url}/api/users/reset-password`, { body: { token, password } })
const logIn = (username: string, password: string) =>
  call(`${app.url}/api/users/login`, { body: { username, password } })
const isLive = async (token: string) => userOf(await call(`${app.url}/api/users/me`, { token })) !== null
const patch = (path: string, body: unknown) =>
  call(`${app.url}/api${path}`, { method: 'PATCH', body, token: administrator.token })

const tokenFor = async ({ email }: Person, except?: string) => {
  expect((await forgot({ email })).status).toBe(200)
  return mailedToken(app, email, except)
}

describe('forgetting a password', () => {
  it('is answered alike whether the login exists or not', async () => {
    const { username, email } = await signedIn(app, 'member')
    const shown = async (body: unknown) => {
      const { status, text, headers } = await forgot(body)
      return {
        status,
        text,
        headers: [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name)),
      }
    }
    const known = await shown({ email })
    expect(known.status).toBe(200)
    expect(await shown({ email: 'nobody@example.com' })).toEqual(known)
    expect(await shown({ username: unique('nobody') })).toEqual(known)
    expect(await shown({ username: username.toUpperCase() })).toEqual(known)
  })

  it('mails a link to the configured address, whatever the request claims (invariant 12)', async () => {
    const person = await signedIn(app, 'member')
    await forgot(
      { username: person.username },
      { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' },
    )
    await mailedToken(app, person.email)
    const link = await mailedLink(app, person.email)
    expect(link?.href.split('?')[0]).toBe('https://accounts.example.com/reset-password')
  })

  it('refuses what is not a text, at the field', async () => {
    for (const [body, path] of [
      [{}, 'username'],
      [{ email: { $ne: null } }, 'email'],
      [{ username: [1] }, 'username'],
    ] as const) {
      const answer = await forgot(body)
      expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([400, 'validation_failed', [path]])
    }
  })
})

describe('a link to set a new password', () => {
  it('sets it once, ends all sessions and signs in', async () => {
    const person = await signedIn(app, 'member')
    const token = await tokenFor(person)
    const answer = await reset(token, 'quite another horse')
    expect(answer.status, answer.text).toBe(200)
    expect(answer.headers.get('set-cookie')).toMatch(/; Secure/)
    expect(await isLive(sessionOf(answer).token)).toBe(true)
    expect(await isLive(person.token)).toBe(false)
    expect(codeOf(await logIn(person.username, person.password))).toBe('invalid_credentials')
    expect((await logIn(person.username, 'quite another horse')).status).toBe(200)
    const again = await reset(token)
    expect([again.status, codeOf(again)]).toEqual([410, 'token_expired'])
  })

  it('is used by exactly one of 20 who try at once', async () => {
    const person = await signedIn(app, 'member')
    for (let round = 0, last = ''; round < 2; round++) {
      const token = (last = await tokenFor(person, last))
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => reset(token, `racing horse ${round} ${index}`)),
      )
      const winners = answers.flatMap(({ status }, index) => (status === 200 ? [index] : []))
      expect(winners, answers.map(({ text }) => text).join('\n')).toHaveLength(1)
      expect(answers.filter(({ status }) => status === 410)).toHaveLength(19)
      expect((await logIn(person.username, `racing horse ${round} ${winners[0]}`)).status).toBe(200)
      await app.payload.db.pool.query('delete from rate_limits')
    }
  })

  it('stays good beside newer ones, of which anybody may have asked for one, until one of them was used', async () => {
    const person = await signedIn(app, 'member')
    const first = await tokenFor(person)
    const second = await tokenFor(person, first)
    const third = await tokenFor(person, second)
    expect((await reset(second)).status).toBe(200)
    for (const left of [first, second, third]) expect((await reset(left)).status).toBe(410)
  })

  it('is void beyond ten at once, the oldest first', async () => {
    const person = await signedIn(app, 'member')
    const tokens: string[] = []
    for (let count = 0; count < 11; count++) {
      tokens.push(await tokenFor(person, tokens.at(-1)))
      await app.payload.db.pool.query('delete from rate_limits')
    }
    const [oldest, next] = tokens
    expect((await reset(oldest)).status).toBe(410)
    expect((await reset(next)).status).toBe(200)
  })

  it('is void after 30 minutes, and for any other purpose', async () => {
    const person = await signedIn(app, 'member')
    const first = await tokenFor(person)
    await app.payload.db.pool.query(
      "update auth_tokens set expires_at = expires_at - interval '30 minutes' where user_id = $1",
      [person.id],
    )
    expect((await reset(first)).status).toBe(410)
    const second = await tokenFor(person, first)
    await app.payload.db.pool.query("update auth_tokens set purpose = 'activation' where user_id = $1", [
      person.id,
    ])
    expect((await reset(second)).status).toBe(410)
    for (const wrong of ['x', 'A'.repeat(43)]) expect((await reset(wrong)).status).toBe(410)
  })

  it('is not used up by a password that the policy refuses', async () => {
    const person = await signedIn(app, 'member')
    const token = await tokenFor(person)
    for (const weak of ['short', 'Password1', person.username, person.email, 'x'.repeat(1025)]) {
      const answer = await reset(token, weak)
      expect([weak, answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([
        weak,
        400,
        'validation_failed',
        ['password'],
      ])
    }
    expect((await reset(token)).status).toBe(200)
  })

  it('dies with a lock, and one mailed later never lifts the lock (invariants 3 and 4)', async () => {
    const person = await signedIn(app, 'member')
    const before = await tokenFor(person)
    await patch(`/users/${person.id}`, { locked: true })
    expect((await reset(before)).status).toBe(410)
    const answer = await reset(await tokenFor(person, before), 'a horse behind bars')
    expect(answer.status, answer.text).toBe(200)
    expect(answer.body).toMatchObject({ user: null })
    expect(Object(answer.body).token).toBeUndefined()
    expect(codeOf(await logIn(person.username, 'a horse behind bars'))).toBe('account_locked')
  })

  it('dies when the account is disabled, and one mailed later gets nobody in (invariants 3 and 4)', async () => {
    const person = await signedIn(app, 'member')
    const before = await tokenFor(person)
    await patch(`/customers/${person.customer}`, { status: 'disabled' })
    expect((await reset(before)).status).toBe(410)
    const answer = await reset(await tokenFor(person, before), 'a horse without stable')
    expect([answer.status, Object(answer.body).token]).toEqual([200, undefined])
    expect(codeOf(await logIn(person.username, 'a horse without stable'))).toBe('account_disabled')
  })

  it('is never stored, only its hash (invariant 1)', async () => {
    const person = await signedIn(app, 'member')
    const token = await tokenFor(person)
    const { rows } = await app.payload.db.pool.query('select * from auth_tokens')
    expect(JSON.stringify(rows)).not.toContain(token)
    const { docs } = await app.payload.find({
      collection: 'emails',
      where: { to: { equals: person.email } },
      overrideAccess: true,
    })
    expect(docs.length).toBeGreaterThan(0)
    expect(JSON.stringify(docs)).not.toContain(token)
  })
})

describe('a link that cannot be mailed', () => {
  it('is logged without the link and the address (invariant 1)', async () => {
    const person = await signedIn(app, 'member')
    const { pool } = app.payload.db
    await pool.query(`
      create function refuse_mail() returns trigger language plpgsql as $$ begin raise 'no mail today'; end $$;
      create trigger refuse_mail before insert on email_outbox for each row execute function refuse_mail()`)
    const log = vi.spyOn(app.payload.logger, 'error')
    try {
      await forgot({ email: person.email })
      await expect.poll(() => log.mock.calls.length).toBe(1)
      const logged = inspect(log.mock.calls, { depth: 20, showHidden: true })
      expect(logged).toContain('no mail today')
      expect(logged).not.toContain(person.email)
      expect(logged).not.toContain('token=')
    } finally {
      log.mockRestore()
      await pool.query('drop function refuse_mail cascade')
    }
  })
})

describe('a new password', () => {
  it('over the API obeys the same policy and the minimum of the settings', async () => {
    const { id } = await signedIn(app, 'member')
    const set = (password: string) => patch(`/users/${id}`, { password })
    for (const weak of ['seven77', 'qwerty123', 'PASSWORD1']) {
      const answer = await set(weak)
      expect([answer.status, fieldsOf(answer)]).toEqual([400, ['password']])
    }
    await call(`${app.url}/api/globals/settings`, {
      body: { passwordMinLength: 12 },
      token: administrator.token,
    })
    expect((await set('elevenchars')).status).toBe(400)
    expect((await set('twelve chars')).status).toBe(200)
  })
})
