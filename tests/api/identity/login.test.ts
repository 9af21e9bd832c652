import { hash } from '@node-rs/argon2'
import { beforeAll, describe, expect, it } from 'vitest'
import { hashSemaphore } from '../../../src/identity/passwords/hash-secret.ts'
import { call, type Answer } from '../../support/call.ts'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf, sessionOf, userOf } from '../../support/read-answer.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
let administrator: Person
beforeAll(async () => {
  app = await startApp()
  administrator = await signedIn(app, 'administrator')
})

const logIn = (body: unknown): Promise<Answer> => call(`${app.url}/api/users/login`, { body })
const me = (token: string) => call(`${app.url}/api/users/me`, { token })
const patch = (path: string, body: unknown) =>
  call(`${app.url}/api${path}`, { method: 'PATCH', body, token: administrator.token })

describe('signing in', () => {
  it('takes the user name or the e-mail, in either field and in any case', async () => {
    const { username, email, password, id } = await signedIn(app, 'member')
    const ways = [
      { username },
      { email },
      { username: username.toUpperCase() },
      { email: ` ${email.toUpperCase()} ` },
      { username: email },
    ]
    for (const way of ways) {
      const answer = await logIn({ ...way, password })
      expect(answer.status, answer.text).toBe(200)
      expect(sessionOf(answer).user.id).toBe(id)
      expect(sessionOf(answer).exp).toBeGreaterThan(Date.now() / 1000)
    }
  })

  it('takes one password however its characters were composed', async () => {
    const { id, username } = await signedIn(app, 'member')
    const set = await patch(`/users/${id}`, { password: 'caf\u00e9 ol\u00e9 ol\u00e9' })
    expect(set.status, set.text).toBe(200)
    expect((await logIn({ username, password: 'cafe\u0301 ole\u0301 ole\u0301' })).status).toBe(200)
  })

  it('hashes the password anew when its hash is weaker than today’s, and only then', async () => {
    const person = await signedIn(app, 'member')
    const { username, password } = person
    const { pool } = app.payload.db
    const stored = async () => {
      const { rows } = await pool.query<{ hash: string }>(
        'select password_hash as hash from credentials where user_id = $1',
        [person.id],
      )
      return rows[0]?.hash
    }
    const weak = await hash(person.password, { memoryCost: 8192, timeCost: 1, parallelism: 1 })
    await pool.query('update credentials set password_hash = $2 where user_id = $1', [person.id, weak])
    expect((await logIn({ username: person.username, password: 'wrong' })).status).toBe(401)
    expect(await stored()).toBe(weak)
    const answers = await Promise.all(Array.from({ length: 6 }, () => logIn({ username, password })))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    const renewed = await stored()
    expect(renewed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect((await logIn({ username, password })).status).toBe(200)
    expect(await stored()).toBe(renewed)
  })

  it('sets a cookie that scripts and other sites cannot use', async () => {
    const { username, password } = await signedIn(app, 'member')
    const cookie = (await logIn({ username, password })).headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^payload-token=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/)
  })

  it('notes the time at the user and at the account, and leaves updatedAt alone', async () => {
    const { id, username, password, customer } = await signedIn(app, 'member')
    const read = async (slug: string, of: string | null) => {
      const { body } = await call(`${app.url}/api/${slug}/${of}`, { token: administrator.token })
      return Object(body)
    }
    const before = await read('users', id)
    await logIn({ username, password })
    const after = await read('users', id)
    expect(Date.parse(after.lastLoginAt)).toBeGreaterThan(Date.parse(before.lastLoginAt))
    expect(after.updatedAt).toBe(before.updatedAt)
    expect((await read('customers', customer)).lastLoginAt).toBe(after.lastLoginAt)
  })
})

describe('a sign-in that fails', () => {
  it('cannot be told apart by text, headers, statements or hashes, whether the name exists, was here before or not (F7)', async () => {
    const { username, email } = await signedIn(app, 'member')
    await app.payload.db.pool.query('delete from known_addresses')
    const known = await signedIn(app, 'member')
    const observe = async (body: unknown) => {
      let statements = 0
      const count = () => statements++
      const hashes = hashSemaphore.begun
      app.payload.db.pool.on('acquire', count)
      const { status, text, headers } = await logIn(body)
      app.payload.db.pool.off('acquire', count)
      const shown = [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name))
      return { status, text, shown, statements, hashes: hashSemaphore.begun - hashes }
    }
    await logIn({ username: 'somebody', password: 'wrong' })
    const wrong = await observe({ username, password: 'wrong' })
    expect(wrong).toMatchObject({ status: 401, hashes: 1 })
    expect(await observe({ username: unique('nobody'), password: 'wrong' })).toEqual(wrong)
    expect(await observe({ email, password: 'wrong' })).toEqual(wrong)
    expect(await observe({ email: 'nobody@example.com', password: 'wrong' })).toEqual(wrong)
    expect(await observe({ username: known.username, password: 'wrong' })).toEqual(wrong)
    expect(await observe({ username: 'No Such Name!', password: 'wrong' })).toEqual(wrong)
  })

  it('tells of a lock, an account that is disabled or in the trash, or a pending activation only to those who know the password', async () => {
    const locked = await signedIn(app, 'member')
    await patch(`/users/${locked.id}`, { locked: true })
    const pending = await signedIn(app, 'member')
    await app.payload.db.pool.query("update users set activation = 'pending' where id = $1", [pending.id])
    const disabled = await signedIn(app, 'member')
    await patch(`/customers/${disabled.customer}`, { status: 'disabled' })
    const parent = await newCustomer(app)
    const inner = await signedIn(app, 'member', await newCustomer(app, { parent }))
    await patch(`/customers/${parent}`, { status: 'disabled' })
    const outer = await newCustomer(app)
    const beneath = await signedIn(app, 'member', await newCustomer(app, { parent: outer }))
    await app.payload.db.pool.query('update customers set deleted_at = now() where id = $1', [outer])
    const cases = [
      [locked, 'account_locked'],
      [pending, 'activation_pending'],
      [disabled, 'account_disabled'],
      [inner, 'account_disabled'],
      [beneath, 'account_disabled'],
    ] as const
    for (const [{ username, password }, code] of cases) {
      const right = await logIn({ username, password })
      expect([right.status, codeOf(right)]).toEqual([403, code])
      expect(right.headers.has('set-cookie')).toBe(false)
      const wrong = await logIn({ username, password: `${password}!` })
      expect([wrong.status, codeOf(wrong)]).toEqual([401, 'invalid_credentials'])
    }
  })

  it('answers 400 at the field for anything that is not a text of fair length', async () => {
    const cases: [unknown, ...string[]][] = [
      [{}, 'password', 'username'],
      [{ username: 'anna' }, 'password'],
      [{ username: { $gt: '' }, password: 'x' }, 'username'],
      [{ username: ['anna'], password: 'x' }, 'username'],
      [{ username: 'anna', password: { length: 8 } }, 'password'],
      [{ username: 'anna', password: 12345678 }, 'password'],
      [{ username: 'a'.repeat(300), password: 'x' }, 'username'],
      [{ email: true, password: 'x' }, 'email'],
      [{ username: 'anna', password: 'x'.repeat(1025) }, 'password'],
      [{ username: 'anna', password: 'ä'.repeat(600) }, 'password'],
    ]
    const hashes = hashSemaphore.begun
    for (const [body, ...paths] of cases) {
      const answer = await logIn(body)
      expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([400, 'validation_failed', paths])
    }
    expect((await logIn({ username: 'anna\0', password: 'x' })).status).toBe(400)
    expect(hashSemaphore.begun).toBe(hashes)
  })
})

describe('what Payload opens and this product does not', () => {
  it('is not there: first-register, init, unlock, verify (F5)', async () => {
    const tries = [
      ['POST', 'first-register'],
      ['GET', 'init'],
      ['POST', 'unlock'],
      ['POST', 'verify/abc'],
    ] as const
    for (const [method, path] of tries) {
      const body = {
        username: 'eve',
        email: 'eve@example.com',
        password: 'correct horse',
        role: 'administrator',
      }
      const answer = await call(`${app.url}/api/users/${path}`, {
        method,
        ...(method === 'POST' && { body }),
      })
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 404, 'not_found'])
    }
  })
})

describe('who is signed in', () => {
  it('is the document that reading it answers, for every role', async () => {
    for (const role of ['administrator', 'support', 'manager', 'member'] as const) {
      const { id, token } = await signedIn(app, role)
      const read = await call(`${app.url}/api/users/${id}`, { token })
      const { _strategy, ...shown } = Object(userOf(await me(token)))
      expect(_strategy).toBe('session')
      expect({ ...shown, collection: undefined }).toEqual({ ...Object(read.body), collection: undefined })
    }
  })

  it('is nobody without a token, with a wrong one, or after signing out', async () => {
    const { token } = await signedIn(app, 'member')
    expect(userOf(await call(`${app.url}/api/users/me`))).toBeNull()
    for (const wrong of ['x', 'A'.repeat(43), `${token}x`]) expect(userOf(await me(wrong))).toBeNull()
    expect((await call(`${app.url}/api/users/logout`, { body: {}, token })).status).toBe(200)
    expect(userOf(await me(token))).toBeNull()
  })

  it('is known by cookie, JWT and Bearer alike', async () => {
    const { id, token } = await signedIn(app, 'member')
    const ways: Record<string, string>[] = [
      { authorization: `JWT ${token}` },
      { authorization: `Bearer ${token}` },
      { cookie: `payload-token=${token}` },
    ]
    for (const headers of ways)
      expect(userOf(await call(`${app.url}/api/users/me`, { headers }))?.id).toBe(id)
  })
})
