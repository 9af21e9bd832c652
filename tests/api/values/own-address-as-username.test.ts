import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { mailedToken } from '../../support/mailed-token.ts'
import { docOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { unique } from '../../support/people.ts'
import { fieldsOf } from '../../support/read-answer.ts'

let testApp: TestApp
let customer: string

beforeAll(async () => {
  testApp = await openTestApp()
  customer = docOf(await testApp.newCustomer()).id
})

const newAddress = () => `${unique('mira')}@x.example`
const password = 'correct horse of the meadow'

const newUser = async (email = newAddress()) =>
  docOf(await testApp.newUser({ username: email.toUpperCase(), email, password, role: 'member', customer }))

const change = (id: string, body: object) => testApp.ask('PATCH', `users/${id}`, { body })
const namesOf = async (id: string) => {
  const { username, email } = docOf(await testApp.ask('GET', `users/${id}`))
  return { username, email }
}
const signIn = async (body: object) =>
  (await call(`${testApp.app.url}/api/users/login`, { body: { ...body, password } })).status

describe('a user name that is the own e-mail address', () => {
  it('signs in, as user name and as e-mail', async () => {
    const email = newAddress()
    expect(await newUser(email)).toMatchObject({ username: email, email })
    expect(await signIn({ username: email })).toBe(200)
    expect(await signIn({ email })).toBe(200)
    expect(await signIn({ username: email.toUpperCase() })).toBe(200)
  })

  it('follows the address when somebody else changes it, also in a document sent back whole', async () => {
    const user = await newUser()
    const [first, second] = [newAddress(), newAddress()]
    expect((await change(user.id, { email: first })).status).toBe(200)
    expect(await namesOf(user.id)).toEqual({ username: first, email: first })
    const whole = docOf(await testApp.ask('GET', `users/${user.id}`))
    expect((await change(user.id, { ...whole, email: second })).status).toBe(200)
    expect(await namesOf(user.id)).toEqual({ username: second, email: second })
    expect(await signIn({ username: first })).toBe(401)
  })

  it('follows an address of one’s own only once that is confirmed', async () => {
    const email = newAddress()
    const { id } = await newUser(email)
    const { body } = await call(`${testApp.app.url}/api/users/login`, { body: { username: email, password } })
    const token = typeof body === 'object' && body !== null && 'token' in body ? String(body.token) : ''
    const next = newAddress()
    const asked = await call(`${testApp.app.url}/api/users/${id}`, {
      method: 'PATCH',
      token,
      body: { email: next, currentPassword: password },
    })
    expect(asked.status).toBe(200)
    expect(await namesOf(id)).toEqual({ username: email, email })
    const confirmed = await call(`${testApp.app.url}/api/users/confirm-email`, {
      body: { token: await mailedToken(testApp.app, next, undefined, 'email_confirm') },
    })
    expect(confirmed.status).toBe(200)
    expect(await namesOf(id)).toEqual({ username: next, email: next })
  })

  it('gives way to a name of its own, which does not follow', async () => {
    const { id } = await newUser()
    const username = unique('mira')
    await change(id, { username })
    const email = newAddress()
    await change(id, { email })
    expect(await namesOf(id)).toEqual({ username, email })
    expect((await change(id, { username: email })).status).toBe(200)
  })
})

describe('the e-mail address of anybody else', () => {
  it('is no user name, known or not', async () => {
    const { email } = await newUser()
    for (const username of [email, newAddress()]) {
      const creating = await testApp.newUser({ username })
      expect([creating.status, fieldsOf(creating)]).toEqual([400, ['username']])
    }
    const { id } = docOf(await testApp.newUser())
    const changing = await change(id, { username: email })
    expect([changing.status, fieldsOf(changing)]).toEqual([400, ['username']])
  })

  it('is refused by the database too', async () => {
    const { id } = await newUser()
    const { pool } = testApp.app.payload.db
    const written = (column: string) =>
      pool.query(`update users set ${column} = 'anna@y.example' where id = $1`, [id])
    await expect(written('username')).rejects.toThrow('users_username_is_name_or_own_email')
    await expect(written('email')).rejects.toThrow('users_username_is_name_or_own_email')
  })
})

describe('the login of a new customer', () => {
  it('may have the address of the account or its own as user name, and no other', async () => {
    const email = newAddress()
    const answer = await testApp.newCustomer({ email, login: { username: email } })
    expect([answer.status, docOf(answer).usernames]).toEqual([201, email])
    const own = newAddress()
    expect((await testApp.newCustomer({ login: { username: own, email: own } })).status).toBe(201)
    const refused = await testApp.newCustomer({ login: { username: newAddress() } })
    expect([refused.status, fieldsOf(refused)]).toEqual([400, ['login.username']])
  })
})
