import { inspect } from 'node:util'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { call } from '../../support/call.ts'
import { mailedLink, mailedToken } from '../../support/mailed-token.ts'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { codeOf, sessionOf, userOf } from '../../support/read-answer.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
let administrator: Person
let support: Person
let integrator: string
let below: string
let manager: Person
beforeAll(async () => {
  app = await startApp({ publicURL: 'https://accounts.example.com' })
  administrator = await signedIn(app, 'administrator')
  support = await signedIn(app, 'support')
  integrator = await newCustomer(app, { type: 'integrator' })
  below = await newCustomer(app, { parent: integrator })
  manager = await signedIn(app, 'manager', integrator)
})

const calls = ['reset-link', 'send-reset'] as const
const password = 'a new horse each time'
const ask = (method: string, path: string, body?: unknown, by: Person = administrator) =>
  call(`${app.url}/api${path}`, { method, body, token: by.token })
const askFor = (path: (typeof calls)[number], { id }: { id: string }, by?: Person) =>
  ask('POST', `/users/${id}/${path}`, {}, by)
/** The text of the answer, or of its first error. */
const messageOf = ({ body }: { body: unknown }): string => {
  const { message, errors } = z
    .looseObject({
      message: z.string().optional(),
      errors: z.array(z.looseObject({ message: z.string() })).optional(),
    })
    .parse(body)
  return errors?.[0]?.message ?? message ?? ''
}
const reset = (token: string, chosen = password) =>
  call(`${app.url}/api/users/reset-password`, { body: { token, password: chosen } })
const logIn = (username: string, typed = password) =>
  call(`${app.url}/api/users/login`, { body: { username, password: typed } })

const linkIn = (body: unknown): { url: URL; token: string; expiresAt: string } => {
  if (typeof body !== 'object' || body === null || !('url' in body) || !('expiresAt' in body))
    throw new Error(`There is no link: ${JSON.stringify(body)}`)
  const url = new URL(String(body.url))
  return { url, token: url.searchParams.get('token') ?? '', expiresAt: String(body.expiresAt) }
}
const shownTo = async (person: { id: string }, by?: Person) => {
  const answer = await askFor('reset-link', person, by)
  expect(answer.status, answer.text).toBe(200)
  return linkIn(answer.body)
}
const pending = async () => {
  const username = unique('pending')
  const { id } = await app.payload.create({
    collection: 'users',
    data: {
      ...{ username, email: `${username}@example.com`, customer: below, role: 'member' },
      activationMethod: 'link',
    },
    overrideAccess: true,
  })
  return { id, username, email: `${username}@example.com` }
}

describe('a link to choose a new password, made by others', () => {
  it('is shown by administrator, support and managers above, works once and ends all sessions', async () => {
    for (const by of [administrator, support, manager]) {
      const person = await signedIn(app, 'member', below)
      const { url, token, expiresAt } = await shownTo(person, by)
      expect(`${url.origin}${url.pathname}`).toBe('https://accounts.example.com/reset-password')
      expect(Math.round((Date.parse(expiresAt) - Date.now()) / 60_000)).toBe(30)
      const answer = await reset(token)
      expect(answer.status, answer.text).toBe(200)
      expect(sessionOf(answer)).toBeTruthy()
      expect(userOf(await call(`${app.url}/api/users/me`, { token: person.token }))).toBeNull()
      expect((await reset(token)).status).toBe(410)
      expect((await logIn(person.username)).status).toBe(200)
    }
  })

  it('is mailed by them, among the mails of the user, and the answer says where to', async () => {
    for (const by of [administrator, support, manager]) {
      const person = await signedIn(app, 'member', below)
      const answer = await askFor('send-reset', person, by)
      expect(answer.status, answer.text).toBe(200)
      expect(answer.text).toContain(`on its way to ${person.email}`)
      const mails = await ask('GET', `/emails?where[user][equals]=${person.id}`)
      expect(mails.text).toContain('"kind":"password_reset"')
      expect((await reset(await mailedToken(app, person.email))).status).toBe(200)
    }
  })

  it('leads staff to their own page', async () => {
    const { url } = await shownTo(await signedIn(app, 'support'))
    expect(url.pathname).toBe('/admin/reset')
  })

  it('replaces earlier ones, shown, mailed or asked for, and is not replaced by one that is asked for', async () => {
    const person = await signedIn(app, 'member', below)
    expect((await askFor('send-reset', person)).status).toBe(200)
    const mailed = await mailedToken(app, person.email)
    const { token: first } = await shownTo(person)
    expect((await reset(mailed)).status).toBe(410)
    const { token: second } = await shownTo(person)
    expect((await reset(first)).status).toBe(410)
    await call(`${app.url}/api/users/forgot-password`, { body: { email: person.email } })
    await mailedToken(app, person.email, mailed)
    expect((await reset(second)).status).toBe(200)
  })

  it('is an activation link for a pending login', async () => {
    const shown = await pending()
    const { url, token } = await shownTo(shown, support)
    expect(url.pathname).toBe('/activate')
    expect((await call(`${app.url}/api/users/activate`, { body: { token, password } })).status).toBe(200)
    const mailed = await pending()
    const answer = await askFor('send-reset', mailed, manager)
    expect([answer.status, messageOf(answer)]).toEqual([200, expect.stringContaining('activation link')])
    expect((await mailedLink(app, mailed.email, 'activation'))?.pathname).toBe('/activate')
    expect(await mailedLink(app, mailed.email, 'password_reset')).toBeUndefined()
  })

  it('is made over GraphQL alike', async () => {
    const person = await signedIn(app, 'member', below)
    const post = async (field: string) =>
      (await ask('POST', '/graphql', { query: `mutation { ${field} }` }, support)).text
    expect(await post(`createResetLink(id: "${person.id}") { url expiresAt }`)).toContain(
      '/reset-password?token=',
    )
    expect(await post(`sendReset(id: "${person.id}") { message }`)).toContain(person.email)
    expect(await post(`sendReset(id: "${administrator.id}") { message }`)).toContain('"forbidden"')
  })
})

describe('who may not make one', () => {
  it('support for staff: 403; managers outside of their subtree, and members: 404', async () => {
    const person = await signedIn(app, 'member', below)
    const foreign = await signedIn(app, 'manager')
    const above = await signedIn(app, 'manager', below)
    const other = await signedIn(app, 'support')
    for (const path of calls) {
      expect((await askFor(path, administrator, support)).status).toBe(403)
      expect((await askFor(path, other, support)).status).toBe(403)
      expect((await askFor(path, person, foreign)).status).toBe(404)
      expect((await askFor(path, manager, above)).status).toBe(404)
      expect((await askFor(path, administrator, manager)).status).toBe(404)
      expect((await askFor(path, above, person)).status).toBe(404)
      expect((await call(`${app.url}/api/users/${person.id}/${path}`, { method: 'POST' })).status).toBe(401)
      for (const id of [crypto.randomUUID(), 'no-id']) expect((await askFor(path, { id })).status).toBe(404)
    }
    expect(await mailedLink(app, person.email)).toBeUndefined()
  })

  it('nobody for the own login, which asks for the current password', async () => {
    for (const person of [administrator, support, manager, await signedIn(app, 'member', below)])
      for (const path of calls) {
        const answer = await askFor(path, person, person)
        expect([answer.status, messageOf(answer)]).toEqual([403, expect.stringContaining('Change password')])
      }
  })

  it('nobody for a user in the trash: 404', async () => {
    const person = await signedIn(app, 'member', below)
    expect((await ask('DELETE', `/users/${person.id}`)).status).toBe(200)
    for (const path of calls) expect((await askFor(path, person)).status).toBe(404)
  })
})

describe('a user who could not sign in', () => {
  it('gets no link while locked, and no earlier one works (invariants 3 and 4)', async () => {
    const person = await signedIn(app, 'member', below)
    const { token } = await shownTo(person)
    await ask('PATCH', `/users/${person.id}`, { locked: true })
    expect((await reset(token)).status).toBe(410)
    for (const path of calls) {
      const answer = await askFor(path, person)
      expect([answer.status, codeOf(answer), messageOf(answer)]).toEqual([
        409,
        'conflict',
        expect.stringContaining('unlock'),
      ])
    }
    await ask('PATCH', `/users/${person.id}`, { locked: false })
    expect((await reset(token)).status).toBe(410)
    expect((await reset((await shownTo(person)).token)).status).toBe(200)
  })

  it('gets none while the account, or one above it, is disabled, and no earlier one works', async () => {
    const top = await newCustomer(app, { type: 'integrator' })
    const account = await newCustomer(app, { parent: top })
    const person = await signedIn(app, 'member', account)
    for (const disabled of [account, top]) {
      const { token } = await shownTo(person)
      expect((await ask('PATCH', `/customers/${disabled}`, { status: 'disabled' })).status).toBe(200)
      expect((await reset(token)).status).toBe(410)
      for (const path of calls) {
        const answer = await askFor(path, person)
        expect([answer.status, messageOf(answer)]).toEqual([409, expect.stringContaining('enabled')])
      }
      expect((await ask('PATCH', `/customers/${disabled}`, { status: 'enabled' })).status).toBe(200)
      expect((await reset(token)).status).toBe(410)
    }
  })
})

describe('the mail with such a link', () => {
  it('may not arrive where mails were refused, and the answer says so', async () => {
    const person = await signedIn(app, 'member', below)
    await app.payload.db.pool.query('update users set email_refused_at = now() where id = $1', [person.id])
    const answer = await askFor('send-reset', person)
    expect([answer.status, messageOf(answer)]).toEqual([200, expect.stringContaining('refused')])
  })

  it('is sent to one address ten times an hour at most', async () => {
    const person = await signedIn(app, 'member', below)
    const statuses = []
    for (let count = 0; count < 11; count++)
      statuses.push((await askFor('send-reset', person, manager)).status)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429])
  })
})

describe('the secret of such a link', () => {
  it('is neither stored in plain nor logged, also under an Idempotency-Key (invariant 1)', async () => {
    const log = vi.spyOn(app.payload.logger, 'info')
    const person = await signedIn(app, 'member', below)
    const tokens = [(await shownTo(person)).token]
    const headers = { 'idempotency-key': unique('key') }
    const path = `${app.url}/api/users/${person.id}/reset-link`
    const keyed = await call(path, { method: 'POST', body: {}, token: administrator.token, headers })
    tokens.push(linkIn(keyed.body).token)
    const { rows } = await app.payload.db.pool.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
    )
    for (const { name } of rows) {
      const stored = JSON.stringify((await app.payload.db.pool.query(`select t::text from ${name} t`)).rows)
      for (const token of tokens) expect(stored, name).not.toContain(token)
    }
    const lines = inspect(log.mock.calls, { depth: 9 })
    log.mockRestore()
    expect(lines).toContain('users.reset-link')
    for (const token of tokens) expect(lines).not.toContain(token)
  })
})
