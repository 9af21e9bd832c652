import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { call } from '../../support/call.ts'
import { docOf, graphQLOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, type Person } from '../../support/people.ts'
import { codeOf } from '../../support/read-answer.ts'

let testApp: TestApp
beforeAll(async () => {
  testApp = await openTestApp()
})

const until = '2199-12-03T10:00:00.000Z'
const enter = ({ username, password }: Pick<Person, 'password' | 'username'>, language = 'en') =>
  call(`${testApp.app.url}/api/users/login`, {
    body: { username, password },
    headers: { 'accept-language': language },
  })
const patch = async (path: string, body: object) => {
  const answer = await testApp.ask('PATCH', path, { body })
  expect(answer.status, answer.text).toBe(200)
}
const newAccount = async (body: object = {}) => docOf(await testApp.newCustomer(body)).id
const refusalOf = ({ body }: { body: unknown }) =>
  z
    .object({
      errors: z.tuple([
        z.object({ message: z.string(), data: z.looseObject({ errors: z.array(z.never()) }).optional() }),
      ]),
    })
    .parse(body).errors[0]

describe('Who is refused at the sign-in with the right password', () => {
  it('is told why and until when, in their own language and time zone', async () => {
    const account = await newAccount()
    const person = await signedIn(testApp.app, 'member', account)
    await patch(`customers/${account}`, {
      status: 'disabled',
      statusReason: 'Unpaid {requestId}',
      disabledUntil: until,
    })
    const facts = { errors: [], reason: 'Unpaid {requestId}', until }
    const plain = await enter(person)
    expect([plain.status, codeOf(plain)]).toEqual([403, 'account_disabled'])
    expect(refusalOf(plain)).toMatchObject({
      message: 'This account is disabled until 3 December 2199, 10:00 (UTC). Reason: Unpaid {requestId}',
      data: facts,
    })
    expect(refusalOf(await enter(person, 'de')).message).toBe(
      'Dieses Konto ist bis 3. Dezember 2199, 10:00 Uhr (UTC) deaktiviert. Grund: Unpaid {requestId}',
    )
    await patch(`users/${person.id}`, { language: 'de', timezone: 'Asia/Tokyo' })
    expect(refusalOf(await enter(person))).toMatchObject({
      message: 'Dieses Konto ist bis 3. Dezember 2199, 19:00 Uhr deaktiviert. Grund: Unpaid {requestId}',
      data: facts,
    })
    const { username, password } = person
    const answer = await testApp.askGraphQL(
      `mutation { loginUser(username: "${username}", password: "${password}") { token } }`,
    )
    expect(graphQLOf(answer).errors?.[0]?.extensions).toMatchObject({ code: 'account_disabled', data: facts })
  })

  it('learns nothing with a wrong password', async () => {
    const account = await newAccount({ status: 'disabled', statusReason: 'Unpaid', disabledUntil: until })
    const person = await testApp.newUser({
      customer: account,
      role: 'member',
      password: 'the horse of Troy 1',
    })
    const { username } = z.looseObject({ username: z.string() }).parse(docOf(person))
    const wrong = await enter({ username, password: 'not the horse of Troy' })
    const unknown = await enter({ username: 'nobody-at-all', password: 'not the horse of Troy' })
    expect([wrong.status, wrong.text]).toEqual([401, unknown.text])
  })

  it('hears the reason of the nearest disabled account that has one, and a time only if all end by themselves', async () => {
    const top = await newAccount({ type: 'integrator' })
    const middle = await newAccount({ parent: top })
    const own = await newAccount({ parent: middle })
    const person = await signedIn(testApp.app, 'member', own)
    const told = async () => refusalOf(await enter(person))

    await patch(`customers/${top}`, {
      status: 'disabled',
      statusReason: 'From the top',
      disabledUntil: until,
    })
    expect((await told()).data).toEqual({ errors: [], reason: 'From the top', until })
    await patch(`customers/${own}`, { status: 'disabled' })
    expect((await told()).message).toBe(
      'This account is disabled. Please contact your provider. Reason: From the top',
    )
    await patch(`customers/${middle}`, {
      status: 'disabled',
      statusReason: 'From the middle',
      disabledUntil: '2150-01-01T00:00:00.000Z',
    })
    expect((await told()).data).toEqual({ errors: [], reason: 'From the middle' })
    await patch(`customers/${own}`, { statusReason: 'Your own', disabledUntil: '2100-01-01T00:00:00.000Z' })
    expect((await told()).data).toEqual({ errors: [], reason: 'Your own', until })
    await patch(`customers/${top}`, { status: 'enabled' })
    await patch(`customers/${middle}`, { status: 'enabled' })
    await patch(`customers/${own}`, { statusReason: null, disabledUntil: null })
    expect(await told()).toEqual({
      message: 'This account is disabled. Please contact your provider.',
    })
    await patch(`customers/${own}`, { disabledUntil: until })
    expect((await told()).message).toBe('This account is disabled until 3 December 2199, 10:00 (UTC).')
  })

  it('hears why they are locked, and nothing of their account', async () => {
    const account = await newAccount()
    const person = await signedIn(testApp.app, 'member', account)
    await patch(`users/${person.id}`, { locked: true, lockedReason: 'Too many complaints' })
    await patch(`customers/${account}`, { status: 'disabled', statusReason: 'Unpaid' })
    const answer = await enter(person)
    expect([answer.status, codeOf(answer)]).toEqual([403, 'account_locked'])
    expect(refusalOf(answer)).toMatchObject({
      message: 'Your access is locked. Please contact your provider. Reason: Too many complaints',
      data: { errors: [], reason: 'Too many complaints' },
    })
    expect(answer.text).not.toContain('Unpaid')
    await patch(`customers/${account}`, { status: 'enabled' })
    expect(codeOf(await enter(person))).toBe('account_locked')
  })
})
