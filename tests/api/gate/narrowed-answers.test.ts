import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { newCustomer, signedIn, unique } from '../../support/people.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const narrow = 'select[id]=true'
const mailsTo = async (address: string) =>
  listOf(await testApp.ask('GET', `emails?where[to][equals]=${address}`)).docs.map(({ kind }) => kind)

describe('a write whose answer is narrowed by `select` does all the same', () => {
  it('makes a login and mails its link, by itself and with its account', async () => {
    const username = unique('user')
    const email = `${username}@example.com`
    const customer = await newCustomer(testApp.app)
    const made = await testApp.ask('POST', `users?${narrow}`, {
      body: { username, email, role: 'member', customer },
    })
    expect(made.status, made.text).toBe(201)
    expect(await mailsTo(email)).toEqual(['activation'])

    const name = unique('account')
    const login = { username: name, activation: 'email' }
    const body = { name, email: `${name}@example.com`, login }
    const account = await testApp.ask('POST', `customers?${narrow}`, { body })
    expect(account.status, account.text).toBe(201)
    expect(await mailsTo(body.email)).toEqual(['activation'])
  })

  it('tells a login of its new password and its new address, and of nothing else', async () => {
    const person = await signedIn(testApp.app, 'member')
    const path = `users/${person.id}?${narrow}`
    const change = async (body: object, as?: typeof person) => {
      const { status, text } = await testApp.ask('PATCH', path, { body, ...(as && { as }) })
      expect(status, text).toBe(200)
    }
    await change({ firstName: 'Ada' })
    expect(await mailsTo(person.email)).toEqual([])
    const email = `${unique('new')}@example.com`
    await change({ email, currentPassword: person.password }, person)
    expect([await mailsTo(person.email), await mailsTo(email)]).toEqual([[], ['email_confirm']])
    await change({ password: 'a new horse each time' })
    expect(await mailsTo(person.email)).toEqual(['password_changed'])
  })

  it('delivers a message', async () => {
    const { id } = await signedIn(testApp.app, 'member')
    const body = { title: 'Hello', body: 'There', audience: 'users', users: [id] }
    const sent = await testApp.ask('POST', `messages?${narrow}`, { body })
    expect(sent.status, sent.text).toBe(201)
    const { recipientCount } = docOf(await testApp.ask('GET', `messages/${docOf(sent).id}`))
    expect(recipientCount).toBe(1)
  })
})
