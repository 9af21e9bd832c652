import { beforeAll, describe, expect, it } from 'vitest'
import { call, type Answer } from '../../support/call.ts'
import { signedIn, unique, type Person } from '../../support/people.ts'
import { codeOf } from '../../support/read-answer.ts'
import { docOf, graphQLOf, openTestApp, type TestApp } from '../../support/test-app.ts'

let testApp: TestApp
let other: Person

beforeAll(async () => {
  testApp = await openTestApp()
  other = await signedIn(testApp.app, 'support')
})

type FieldError = { path: string; code: string; message: string }

const errorsOf = ({ body }: Answer): FieldError[] => {
  const { errors } = body as { errors: { data: { errors: FieldError[] } }[] }
  return errors[0]?.data.errors ?? []
}

const codesOf = (answer: Answer) => Object.fromEntries(errorsOf(answer).map(({ path, code }) => [path, code]))

describe('one answer tells all that is wrong', () => {
  it('with a new user: a taken e-mail, a taken user name and a short password', async () => {
    const taken = { username: other.username, email: other.email, password: 'short' }
    const answer = await testApp.newUser(taken)
    expect([answer.status, codeOf(answer), codesOf(answer)]).toEqual([
      ...[400, 'validation_failed'],
      { username: 'not_unique', email: 'not_unique', password: 'invalid' },
    ])
    expect(answer.text).not.toContain(other.id)
    const { errors } = graphQLOf(
      await testApp.askGraphQL(
        `mutation { createUser(data: { username: "${other.username}", email: "${other.email}", password: "short", role: support }) { id } }`,
      ),
    )
    expect(errors?.[0]?.extensions.data?.errors.map(({ path }) => path).sort()).toEqual([
      'email',
      'password',
      'username',
    ])
  })

  it('with a new account and its first login', async () => {
    const externalId = unique('external')
    const account = docOf(await testApp.newCustomer({ externalId }))
    const login = { username: other.username, email: other.email, password: 'short', pin: 'x' }
    const answer = await testApp.newCustomer({ email: account.email, externalId, country: 'QQ', login })
    expect([answer.status, codesOf(answer)]).toEqual([
      400,
      {
        ...{ email: 'not_unique', externalId: 'not_unique', country: 'invalid' },
        ...{ 'login.username': 'not_unique', 'login.email': 'not_unique' },
        ...{ 'login.password': 'invalid', 'login.pin': 'invalid' },
      },
    ])
    const nameless = await testApp.newCustomer({ email: account.email, login: { password: 'short' } })
    expect(codesOf(nameless)).toEqual({
      email: 'not_unique',
      'login.username': 'required',
      'login.password': 'invalid',
    })
    const sameAddress = await testApp.newCustomer({ email: other.email, login: { username: unique('x') } })
    expect(codesOf(sameAddress)).toEqual({ 'login.email': 'not_unique' })
  })

  it('with a change, and takes what is the document’s own', async () => {
    const person = await signedIn(testApp.app, 'member')
    const path = `users/${person.id}`
    const own = await testApp.ask('PATCH', path, { body: { username: person.username, email: person.email } })
    expect(own.status, own.text).toBe(200)
    const taken = await testApp.ask('PATCH', path, { body: { username: other.username, email: other.email } })
    expect([taken.status, codeOf(taken), codesOf(taken)]).toEqual([
      ...[400, 'not_unique'],
      { username: 'not_unique', email: 'not_unique' },
    ])
  })
})

describe('a value that something in the trash has', () => {
  it('is told so to whoever may see that, and to nobody else', async () => {
    const gone = await signedIn(testApp.app, 'member')
    expect((await testApp.ask('DELETE', `users/${gone.id}`)).status).toBe(200)
    const body = { username: gone.username, email: gone.email, password: 'a long enough phrase' }
    const asked = await testApp.newUser(body)
    expect(codesOf(asked)).toEqual({ username: 'not_unique', email: 'not_unique' })
    for (const { message } of errorsOf(asked)) expect(message).toContain('trash')
    const manager = await signedIn(testApp.app, 'manager')
    const unseen = await testApp.ask('POST', 'users', {
      as: manager,
      body: { ...body, customer: manager.customer, role: 'member' },
    })
    expect(codesOf(unseen)).toEqual({ username: 'not_unique', email: 'not_unique' })
    expect(unseen.text).not.toContain('trash')
    const german = await call(`${testApp.app.url}/api/users`, {
      body: { ...body, role: 'support' },
      token: testApp.administrator.token,
      headers: { 'accept-language': 'de' },
    })
    for (const { message } of errorsOf(german)) expect(message).toContain('Papierkorb')
  })
})
