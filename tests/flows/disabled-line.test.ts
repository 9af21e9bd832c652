import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call, type Answer } from '../support/call.ts'
import { mailedToken } from '../support/mailed-token.ts'
import { docOf, graphQLOf, openTestApp, type TestApp } from '../support/test-app.ts'
import { signedIn, type Person } from '../support/people.ts'
import { codeOf, sessionOf, userOf } from '../support/read-answer.ts'
import { spawnApp } from '../support/spawn-app.ts'

let testApp: TestApp
let other: string
let stopOther: () => Promise<void>
let integrator: string
let people: Person[]
let outsiders: Person[]

beforeAll(async () => {
  testApp = await openTestApp()
  ;({ url: other, stop: stopOther } = await spawnApp(testApp.app))
  const newAccount = async (body: object) => docOf(await testApp.newCustomer(body)).id
  const top = await newAccount({ type: 'integrator' })
  integrator = await newAccount({ type: 'integrator', parent: top })
  const customer = await newAccount({ parent: integrator })
  const inner = await newAccount({ parent: customer })
  const sibling = await newAccount({ parent: top })
  const enter = (role: 'manager' | 'member', account: string) => signedIn(testApp.app, role, account)
  people = [
    await enter('manager', integrator),
    await enter('member', customer),
    await enter('manager', inner),
    await enter('member', inner),
  ]
  outsiders = [await enter('manager', top), await enter('member', sibling), testApp.support]
})

afterAll(() => stopOther())

const turn = async (status: string) => {
  const answer = await testApp.ask('PATCH', `customers/${integrator}`, { body: { status } })
  expect(answer.status, answer.text).toBe(200)
}
const logIn = ({ username, password }: Pick<Person, 'password' | 'username'>, url = testApp.app.url) =>
  call(`${url}/api/users/login`, { body: { username, password } })

const meQuery = { query: '{ meUser { user { id } } }' }
const ownPages = { 'sec-fetch-site': 'same-origin' }

/** Every use of a session opened before: its answer to an admitted user, and to an anonymous one. */
const ways: Record<string, (person: Person, url: string) => Promise<boolean>> = {
  'JWT header': async ({ token }, url) => isSomebody(await call(`${url}/api/users/me`, { token })),
  'Bearer header': async ({ token }, url) =>
    isSomebody(await call(`${url}/api/users/me`, { headers: { authorization: `Bearer ${token}` } })),
  cookie: async ({ token }, url) =>
    isSomebody(
      await call(`${url}/api/users/me`, { headers: { cookie: `payload-token=${token}`, ...ownPages } }),
    ),
  'own document': async ({ token, id }, url) => isIn(await call(`${url}/api/users/${id}`, { token })),
  'list of customers': async ({ token }, url) => isIn(await call(`${url}/api/customers`, { token })),
  'change of oneself': async ({ token, id }, url) =>
    isIn(await call(`${url}/api/users/${id}`, { method: 'PATCH', token, body: { firstName: 'Mia' } })),
  refresh: async ({ token }, url) =>
    isIn(await call(`${url}/api/users/refresh-token`, { method: 'POST', token })),
  GraphQL: async ({ token }, url) =>
    JSON.stringify(graphQLOf(await call(`${url}/api/graphql`, { token, body: meQuery })).data).includes(
      '"id"',
    ),
}
const isSomebody = (answer: Answer) => userOf(answer) !== null
const isIn = ({ status, text }: Answer) => {
  expect([200, 401, 403], text).toContain(status)
  return status !== 401
}

const expectEverywhere = async (persons: Person[], isLetIn: boolean) => {
  for (const url of [testApp.app.url, other])
    for (const person of persons)
      for (const [way, enters] of Object.entries(ways))
        expect(await enters(person, url), `${person.username} by ${way}`).toBe(isLetIn)
}

describe('Disabling an integrator', { timeout: 120_000 }, () => {
  it('refuses everybody below at the next request on every path, for good, and nobody beside it (invariant 3)', async () => {
    await expectEverywhere(people, true)
    const links: string[] = []
    for (const { username, email } of people) {
      await call(`${testApp.app.url}/api/users/forgot-password`, { body: { username } })
      links.push(await mailedToken(testApp.app, email))
    }

    await turn('disabled')
    await expectEverywhere(people, false)
    await expectEverywhere(outsiders, true)
    for (const person of people) {
      expect(codeOf(await logIn(person))).toBe('account_disabled')
      expect(codeOf(await logIn(person, other))).toBe('account_disabled')
      expect(codeOf(await logIn({ ...person, password: 'not their password' }))).toBe('invalid_credentials')
    }
    for (const [index, token] of links.entries()) {
      const url = index % 2 ? other : testApp.app.url
      const used = await call(`${url}/api/users/reset-password`, {
        body: { token, password: 'a horse that came too late' },
      })
      expect([used.status, codeOf(used)]).toEqual([410, 'token_expired'])
    }

    await turn('enabled')
    await expectEverywhere(people, false)
    for (const person of people) {
      const entered = await logIn(person)
      expect(entered.status, entered.text).toBe(200)
      await expectEverywhere([{ ...person, token: sessionOf(entered).token }], true)
    }
  })

  it('by a manager above ends the same: no session and no link of before works afterwards (invariant 3)', async () => {
    const [outsider] = outsiders
    const account = docOf(await testApp.newCustomer({ parent: integrator })).id
    const member = await signedIn(testApp.app, 'member', account)
    const pending = docOf(
      await testApp.newUser({
        role: 'member',
        customer: account,
        password: undefined,
        activationMethod: 'link',
      }),
    )
    const { text } = await testApp.ask('POST', `users/${pending.id}/activation-link`, { body: {} })
    const token = /token=([\w-]+)/.exec(text)?.[1]
    for (const status of ['disabled', 'enabled']) {
      const turned = await testApp.ask('PATCH', `customers/${account}`, { as: outsider, body: { status } })
      expect(turned.status, turned.text).toBe(200)
    }
    expect(userOf(await call(`${other}/api/users/me`, { token: member.token }))).toBeNull()
    const body = { token, password: 'a new horse each time' }
    expect(codeOf(await call(`${other}/api/users/activate`, { body }))).toBe('token_expired')
  })

  it('stays when somebody below sets a new password with a link of afterwards (invariant 4)', async () => {
    const [, person] = people
    if (!person) throw new Error('There is nobody.')
    await turn('disabled')
    const earlier = await mailedToken(testApp.app, person.email)
    await call(`${testApp.app.url}/api/users/forgot-password`, { body: { username: person.username } })
    const token = await mailedToken(testApp.app, person.email, earlier)
    const password = 'a horse for afterwards'
    const used = await call(`${testApp.app.url}/api/users/reset-password`, { body: { token, password } })
    expect([used.status, JSON.stringify(used.body).includes('"token"')]).toEqual([200, false])
    expect(codeOf(await logIn({ ...person, password }))).toBe('account_disabled')
    await turn('enabled')
    expect((await logIn({ ...person, password })).status).toBe(200)
  })

  it('does not unlock anybody when it ends, and a lock does not end with it', async () => {
    const [, , locked] = people
    if (!locked) throw new Error('There is nobody.')
    await testApp.ask('PATCH', `users/${locked.id}`, { body: { locked: true } })
    await turn('disabled')
    await turn('enabled')
    expect(codeOf(await logIn(locked))).toBe('account_locked')
    await testApp.ask('PATCH', `users/${locked.id}`, { body: { locked: false } })
    expect((await logIn(locked)).status).toBe(200)
  })

  it('leaves no session that outlives it, also of an account that was moved below it meanwhile', async () => {
    const moved = docOf(await testApp.newCustomer()).id
    const person = await signedIn(testApp.app, 'member', moved)
    await turn('disabled')
    const answer = await testApp.ask('POST', `customers/${moved}/move`, { body: { parent: integrator } })
    expect(answer.status, answer.text).toBe(200)
    await expectEverywhere([person], false)
    await turn('enabled')
    await expectEverywhere([person], false)
    expect((await logIn(person)).status).toBe(200)
  })
})
