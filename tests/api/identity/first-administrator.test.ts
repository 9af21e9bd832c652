import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { signedIn, unique } from '../../support/people.ts'
import { codeOf, fieldsOf, sessionOf, userOf } from '../../support/read-answer.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
let createFirstAdministratorLink: (payload: Payload) => Promise<string | null>
beforeAll(async () => {
  app = await startApp()
  ;({ createFirstAdministratorLink } =
    await import('../../../src/identity/first-administrator/create-first-administrator-link.ts'))
})
beforeEach(() => app.payload.db.pool.query("delete from users where role = 'administrator'"))

const newLink = async () => {
  const link = new URL((await createFirstAdministratorLink(app.payload)) ?? '')
  expect(link.origin + link.pathname).toBe('http://localhost:3000/admin/first-administrator')
  return link.searchParams.get('token') ?? ''
}
const make = (token: unknown, changes: Record<string, unknown> = {}) => {
  const username = unique('first')
  const body = {
    token,
    username,
    email: `${username}@example.com`,
    password: 'the first horse of all',
    ...changes,
  }
  return call(`${app.url}/api/users/first-administrator`, { body })
}
const administrators = async () =>
  (
    await app.payload.find({
      collection: 'users',
      where: { role: { equals: 'administrator' } },
      overrideAccess: true,
    })
  ).docs

describe('the link of the first start', () => {
  it('makes the administrator and signs in, once', async () => {
    const token = await newLink()
    const answer = await make(token, { username: 'Anna', firstName: 'Anna' })
    expect(answer.status, answer.text).toBe(200)
    expect(sessionOf(answer).user).toMatchObject({
      username: 'anna',
      firstName: 'Anna',
      role: 'administrator',
    })
    expect(userOf(await call(`${app.url}/api/users/me`, { token: sessionOf(answer).token }))).not.toBeNull()
    const again = await make(token)
    expect([again.status, codeOf(again)]).toEqual([410, 'token_expired'])
    expect(await createFirstAdministratorLink(app.payload)).toBeNull()
  })

  it('makes exactly one administrator of 20 who try at once', async () => {
    const token = await newLink()
    const answers = await Promise.all(Array.from({ length: 20 }, () => make(token)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(19)
    expect(await administrators()).toHaveLength(1)
  })

  it('is void after another start, after 24 hours, and once there is an administrator', async () => {
    const [first, second] = [await newLink(), await newLink()]
    expect((await make(first)).status).toBe(410)
    await app.payload.db.pool.query("update auth_tokens set expires_at = expires_at - interval '24 hours'")
    expect((await make(second)).status).toBe(410)
    const third = await newLink()
    await signedIn(app, 'administrator')
    expect((await make(third)).status).toBe(410)
    expect(await administrators()).toHaveLength(1)
  })

  it('takes no other role and no weak password, and is not used up by a mistake', async () => {
    const token = await newLink()
    const weak = await make(token, { password: 'password1' })
    expect([weak.status, fieldsOf(weak)]).toEqual([400, ['password']])
    const { username } = await signedIn(app, 'support')
    const taken = await make(token, { username })
    expect([taken.status, codeOf(taken), fieldsOf(taken)]).toEqual([400, 'not_unique', ['username']])
    const odd = await make(token, { email: { a: 1 } })
    expect([odd.status, fieldsOf(odd)]).toEqual([400, ['email']])
    expect(await administrators()).toHaveLength(0)
    const more = await make(token, { role: 'member', customer: null, locked: true })
    expect([more.status, codeOf(more), fieldsOf(more)]).toEqual([
      400,
      'unknown_field',
      ['role', 'customer', 'locked'],
    ])
    const made = await make(token)
    expect(sessionOf(made).user.role).toBe('administrator')
  })

  it('cannot be guessed', async () => {
    await newLink()
    for (const wrong of ['', 'x', 'A'.repeat(43)]) expect([400, 410]).toContain((await make(wrong)).status)
    expect(await administrators()).toHaveLength(0)
  })
})
