import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { docOf, graphQLOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { unique } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const password = 'correct horse battery staple'

const count = async (collection: 'customers' | 'users', field: 'email' | 'username', value: string) => {
  const where = { [field]: { equals: value } }
  return (await testApp.app.payload.count({ collection, where, overrideAccess: true })).totalDocs
}

describe('a customer made with its login', () => {
  it('can sign in at once, in capitals too', async () => {
    const username = unique('first')
    const { id } = docOf(await testApp.newCustomer({ login: { username: username.toUpperCase(), password } }))
    const answer = await call(`${testApp.app.url}/api/users/login`, {
      body: { username: username.toUpperCase(), password },
    })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ user: { username, customer: id, role: 'member' } })
  })

  it('hands name, e-mail and language on to the login, unless it has its own', async () => {
    const username = unique('inherits')
    const email = `${username}@example.com`
    const login = { username, password, lastName: 'Byron' }
    await testApp.newCustomer({ email, firstName: 'Ada', lastName: 'Lovelace', language: 'de', login })
    const { docs } = await testApp.app.payload.find({
      collection: 'users',
      where: { username: { equals: username } },
      overrideAccess: true,
    })
    expect(docs[0]).toMatchObject({ email, firstName: 'Ada', lastName: 'Byron', language: 'de' })
  })

  it('never shows the login nor anything secret in its own document', async () => {
    const answer = await testApp.newCustomer({
      login: { username: unique('quiet'), password, pin: '482915' },
    })
    expect(answer.status).toBe(201)
    expect(docOf(answer)).not.toHaveProperty('login')
    expect(answer.text).not.toContain(password)
    expect(answer.text).not.toContain('482915')
  })

  it('lists the user name on the account, where one searches for it', async () => {
    const username = unique('listed')
    const { id } = docOf(await testApp.newCustomer({ login: { username, password } }))
    const found = await testApp.ask('GET', `customers?where[usernames][like]=${username}`)
    expect(found.body).toMatchObject({ totalDocs: 1, docs: [{ id, usernames: username }] })
  })
})

describe('a login that cannot be made', () => {
  const attempt = async (login: object) => {
    const email = `${unique('halfmade')}@example.com`
    const answer = await testApp.newCustomer({ email, login })
    return {
      answer,
      customers: await count('customers', 'email', email),
      users: await count('users', 'email', email),
    }
  }

  it('leaves no customer when its user name is taken', async () => {
    const username = unique('taken')
    await testApp.newCustomer({ login: { username, password } })
    const { answer, ...left } = await attempt({ username, password })
    expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([400, 'not_unique', ['login.username']])
    expect(left).toEqual({ customers: 0, users: 0 })
  })

  it('leaves no customer when its e-mail is taken by another user', async () => {
    const taken = `${unique('taken')}@example.com`
    await testApp.newUser({ email: taken })
    const username = unique('late')
    const { answer, customers } = await attempt({ username, password, email: taken })
    expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([400, 'not_unique', ['login.email']])
    expect([customers, await count('users', 'username', username)]).toEqual([0, 0])
  })

  it.each([
    ['login.username', { username: 'a', password }],
    ['login.username', { username: 'has space', password }],
    ['login.username', { username: 'at@sign', password }],
    ['login.username', { password }],
    ['login.password', { username: 'somebody-new', password: 'short' }],
    ['login.password', { username: 'somebody-new', password: 'password1' }],
    ['login.password', { username: 'somebody-new', activation: 'password' }],
    ['login.passwordConfirm', { username: 'somebody-new', password, passwordConfirm: `${password}!` }],
    ['login.pin', { username: 'somebody-new', password, pin: '12' }],
    ['login.activityTimeout', { username: 'somebody-new', password, activityTimeout: 1.5 }],
  ])('is reported at %s: %j', async (path, login) => {
    const { answer, ...left } = await attempt(login)
    expect([answer.status, fieldsOf(answer)]).toEqual([400, [path]])
    expect(left).toEqual({ customers: 0, users: 0 })
  })
})

describe('a customer with a taken e-mail', () => {
  it('leaves no user', async () => {
    const email = `${unique('taken')}@example.com`
    await testApp.newCustomer({ email })
    const username = unique('orphan')
    const answer = await testApp.newCustomer({ email, login: { username, password } })
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['email']])
    expect(await count('users', 'username', username)).toBe(0)
  })
})

describe('over GraphQL', () => {
  const mutation = `mutation ($data: mutationCustomerInput!) { createCustomer(data: $data) { id name } }`

  it('a customer is made with its login by the same rules', async () => {
    const username = unique('graph')
    const data = { name: username, email: `${username}@example.com`, login: { username, password } }
    const made = graphQLOf(await testApp.askGraphQL(mutation, { variables: { data } }))
    expect(made.errors).toBeUndefined()
    const again = graphQLOf(
      await testApp.askGraphQL(mutation, { variables: { data: { ...data, email: `x-${data.email}` } } }),
    )
    expect(again.errors?.[0]?.extensions.code).toBe('not_unique')
    expect(again.errors?.[0]?.extensions.data?.errors.map(({ path }) => path)).toEqual(['login.username'])
    expect(await count('customers', 'email', `x-${data.email}`)).toBe(0)
  })
})
