import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { mailedLink, mailedToken } from '../../support/mailed-token.ts'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf, sessionOf, userOf } from '../../support/read-answer.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
let administrator: Person
let account: string
beforeAll(async () => {
  app = await startApp({ publicURL: 'https://accounts.example.com' })
  administrator = await signedIn(app, 'administrator')
  account = await newCustomer(app)
})

const password = 'a new horse each time'
const ask = (method: string, path: string, body?: unknown, token: string | undefined = administrator.token) =>
  call(`${app.url}/api${path}`, { method, body, token })
const activate = (token: string, chosen: unknown = password) =>
  call(`${app.url}/api/users/activate`, { body: { token, password: chosen } })
const logIn = (username: string, typed = password) =>
  call(`${app.url}/api/users/login`, { body: { username, password: typed } })

const idOf = (body: unknown): string => {
  const doc = typeof body === 'object' && body !== null && 'doc' in body ? body.doc : undefined
  if (typeof doc !== 'object' || doc === null || !('id' in doc)) throw new Error('There is no document.')
  return String(doc.id)
}

const invite = async (data: Record<string, unknown> = {}) => {
  const username = unique('invited')
  const email = `${username}@example.com`
  const answer = await ask('POST', '/users', { username, email, customer: account, ...data })
  expect(answer.status, answer.text).toBe(201)
  return { id: idOf(answer.body), username, email, answer }
}

const tokenOf = ({ email }: { email: string }, except?: string) =>
  mailedToken(app, email, except, 'activation')

const linkOf = async (id: string, token?: string) => {
  const answer = await ask('POST', `/users/${id}/activation-link`, {}, token)
  const { url, expiresAt } = linkIn(answer.body)
  return { status: answer.status, token: new URL(url).searchParams.get('token') ?? '', url, expiresAt }
}

const linkIn = (body: unknown): { url: string; expiresAt: string } => {
  if (typeof body !== 'object' || body === null || !('url' in body) || !('expiresAt' in body))
    throw new Error(`There is no link: ${JSON.stringify(body)}`)
  return { url: String(body.url), expiresAt: String(body.expiresAt) }
}

describe('a new login', () => {
  it('begins with a mailed link when nothing else is chosen: it is pending, and the link makes it active', async () => {
    const invited = await invite()
    expect(invited.answer.text).toContain('"activation":"pending"')
    const link = await mailedLink(app, invited.email, 'activation')
    expect(link?.href.split('?')[0]).toBe('https://accounts.example.com/activate')
    const answer = await activate(await tokenOf(invited))
    expect([answer.status, userOf(answer)]).toEqual([
      200,
      expect.objectContaining({ username: invited.username }),
    ])
    expect(sessionOf(answer)).toBeTruthy()
    expect((await logIn(invited.username)).status).toBe(200)
    expect((await ask('GET', `/users/${invited.id}`)).text).toContain('"activation":"active"')
  })

  it('begins with a link that is shown on demand, and then no mail goes out', async () => {
    const invited = await invite({ activationMethod: 'link' })
    expect(await mailedLink(app, invited.email, 'activation')).toBeUndefined()
    const { status, token, url, expiresAt } = await linkOf(invited.id)
    expect([status, url.split('?')[0]]).toEqual([200, 'https://accounts.example.com/activate'])
    const hours = (Date.parse(expiresAt) - Date.now()) / 3_600_000
    expect(Math.round(hours)).toBe(24)
    expect((await activate(token)).status).toBe(200)
  })

  it('begins with a password that is set now, active at once', async () => {
    const invited = await invite({ activationMethod: 'password', password })
    expect(invited.answer.text).toContain('"activation":"active"')
    expect((await logIn(invited.username)).status).toBe(200)
    const username = unique('without')
    const missing = await ask('POST', '/users', {
      ...{ username, email: `${username}@example.com`, customer: account },
      activationMethod: 'password',
    })
    expect([missing.status, fieldsOf(missing)]).toEqual([400, ['password']])
  })

  it('is made with its account, in the way its `activation` says', async () => {
    const username = unique('first')
    const email = `${username}@example.com`
    const made = await ask('POST', '/customers', {
      ...{ name: username, email },
      login: { username, activation: 'email' },
    })
    expect(made.status, made.text).toBe(201)
    expect((await activate(await tokenOf({ email }))).status).toBe(200)
  })

  it('keeps out until it is active: 403 activation_pending with the right password, 401 with a wrong one', async () => {
    const invited = await invite({ activationMethod: 'link', password })
    expect(codeOf(await logIn(invited.username))).toBe('activation_pending')
    expect(codeOf(await logIn(invited.username, 'another horse altogether'))).toBe('invalid_credentials')
  })

  it('never begins with a weak password, whichever way it is given', async () => {
    const username = unique('weak')
    for (const activationMethod of ['email', 'link', 'password', undefined]) {
      const answer = await ask('POST', '/users', {
        ...{ username, email: `${username}@example.com`, customer: account },
        ...{ activationMethod, password: 'password' },
      })
      expect([answer.status, fieldsOf(answer)]).toEqual([400, ['password']])
    }
    const invited = await invite()
    const token = await tokenOf(invited)
    expect(fieldsOf(await activate(token, 'password'))).toEqual(['password'])
    expect(fieldsOf(await activate(token, invited.username))).toEqual(['password'])
    expect((await activate(token)).status).toBe(200)
  })
})

describe('an activation link', () => {
  it('works once, whoever tries at the same moment', async () => {
    const token = await tokenOf(await invite())
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => activate(token, `a horse for try ${at}`)),
    )
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, ...Array.from({ length: 7 }, () => 410)])
    expect((await activate(token)).status).toBe(410)
  })

  it('is superseded by a later one, mailed or shown', async () => {
    const invited = await invite()
    const first = await tokenOf(invited)
    expect((await ask('POST', `/users/${invited.id}/send-activation`, {})).status).toBe(200)
    const second = await tokenOf(invited, first)
    expect((await activate(first)).status).toBe(410)
    const { token: third } = await linkOf(invited.id)
    expect((await activate(second)).status).toBe(410)
    expect((await activate(third)).status).toBe(200)
  })

  it('is asked for anew by its person, with “forgot password”', async () => {
    const invited = await invite()
    const first = await tokenOf(invited)
    expect(
      (await call(`${app.url}/api/users/forgot-password`, { body: { email: invited.email } })).status,
    ).toBe(200)
    expect((await activate(await tokenOf(invited, first))).status).toBe(200)
  })

  it('ends after its time, by the clock of the database', async () => {
    const invited = await invite()
    const token = await tokenOf(invited)
    await app.payload.db.pool.query(
      `update auth_tokens set expires_at = now() - interval '1 second' where user_id = $1`,
      [invited.id],
    )
    expect(codeOf(await activate(token))).toBe('token_expired')
  })

  it('is stored as a hash only', async () => {
    const token = await tokenOf(await invite())
    const { rows } = await app.payload.db.pool.query('select * from auth_tokens')
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('lifts no lock and no disable (invariant 4)', async () => {
    const invited = await invite({ locked: true })
    const answer = await activate(await tokenOf(invited))
    expect([answer.status, userOf(answer)]).toEqual([200, null])
    expect(codeOf(await logIn(invited.username))).toBe('account_locked')
  })

  it('is for logins that are pending: 409 for an active one', async () => {
    const member = await signedIn(app, 'member', account)
    for (const path of ['activation-link', 'send-activation'])
      expect((await ask('POST', `/users/${member.id}/${path}`, {})).status).toBe(409)
  })

  it('is shown and mailed by those who run the login, and by nobody else', async () => {
    const integrator = await newCustomer(app, { type: 'integrator' })
    const below = await newCustomer(app, { parent: integrator })
    const invited = await invite({ customer: below })
    const manager = await signedIn(app, 'manager', integrator)
    const support = await signedIn(app, 'support')
    const stranger = await signedIn(app, 'manager')
    const member = await signedIn(app, 'member', below)
    expect((await linkOf(invited.id, manager.token)).status).toBe(200)
    expect((await linkOf(invited.id, support.token)).status).toBe(200)
    for (const path of ['activation-link', 'send-activation']) {
      const statuses = []
      for (const { token } of [stranger, member])
        statuses.push((await ask('POST', `/users/${invited.id}/${path}`, {}, token)).status)
      expect(statuses).toEqual([404, 404])
      expect((await call(`${app.url}/api/users/${invited.id}/${path}`, { method: 'POST' })).status).toBe(401)
    }
    const staff = await invite({ customer: null, role: 'administrator' })
    expect((await ask('POST', `/users/${staff.id}/activation-link`, {}, support.token)).status).toBe(403)
  })
})

describe('the list of invitations', () => {
  const list = async (token: string) =>
    (await ask('GET', '/users/invitations?limit=100', undefined, token)).text

  it('names who is pending and until when a link works, and nobody who is active or withdrawn', async () => {
    const invited = await invite()
    const before = await list(administrator.token)
    expect(before).toContain(invited.username)
    expect(before).toMatch(new RegExp(`${invited.username}[^}]*"customer":\\{"id":"${account}"`))
    await app.payload.db.pool.query('update auth_tokens set used_at = now() where user_id = $1', [invited.id])
    expect(await list(administrator.token)).toMatch(new RegExp(`${invited.username}.*?"linkUntil":null`))
    const { token } = await linkOf(invited.id)
    expect(await list(administrator.token)).toMatch(new RegExp(`${invited.username}.*?"linkUntil":"2`))
    expect((await ask('DELETE', `/users/${invited.id}`)).status).toBe(200)
    expect(await list(administrator.token)).not.toContain(invited.username)
    expect((await activate(token)).status).toBe(410)
  })

  it('shows managers those of their subtree, and members nothing', async () => {
    const integrator = await newCustomer(app, { type: 'integrator' })
    const below = await newCustomer(app, { parent: integrator })
    const manager = await signedIn(app, 'manager', integrator)
    const own = await invite({ customer: below })
    const foreign = await invite()
    const shown = await list(manager.token)
    expect(shown).toContain(own.username)
    expect(shown).not.toContain(foreign.username)
    const member = await signedIn(app, 'member', integrator)
    expect((await ask('GET', '/users/invitations', undefined, member.token)).status).toBe(403)
    expect((await call(`${app.url}/api/users/invitations`)).status).toBe(401)
  })
})
