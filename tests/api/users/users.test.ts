import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { runSql } from '../../../src/database/run-sql.ts'
import { docOf, graphQLOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, unique, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

let testApp: TestApp
let member: Person

beforeAll(async () => {
  testApp = await openTestApp()
  member = await signedIn(testApp.app, 'member')
})

describe('a user name', () => {
  it('is lowered and trimmed on the way in', async () => {
    const username = unique('Mixed-Case')
    expect(docOf(await testApp.newUser({ username: ` ${username.toUpperCase()} ` })).username).toBe(
      username.toLowerCase(),
    )
  })

  it.each(['a', '-dash', '.dot', 'has space', 'ümlaut', 'at@sign', 'Ａnna', 'x'.repeat(65)])(
    'is refused when it is %j',
    async (username) => {
      const answer = await testApp.newUser({ username })
      expect([answer.status, fieldsOf(answer)]).toEqual([400, ['username']])
    },
  )

  it('can be stored with capitals by no way at all', async () => {
    const { id } = docOf(await testApp.newUser())
    const write = runSql(
      { payload: testApp.app.payload },
      sql`update users set username = 'Capital' where id = ${id}`,
    )
    await expect(write).rejects.toThrow()
  })
})

describe('the role of a user', () => {
  it.each(['manager', 'member'])('cannot be %s without a customer', async (role) => {
    expect(fieldsOf(await testApp.newUser({ role }))).toEqual(['role'])
  })

  it.each(['administrator', 'support'])('cannot be %s in an account', async (role) => {
    const customer = docOf(await testApp.newCustomer()).id
    expect(fieldsOf(await testApp.newUser({ role, customer }))).toEqual(['role'])
  })
})

describe('password and PIN', () => {
  it('can be read by nobody, over REST or GraphQL (invariant 1)', async () => {
    const password = 'correct horse battery staple'
    const made = await testApp.newUser({ password, passwordConfirm: password, pin: '482915' })
    const { id } = docOf(made)
    const read = await testApp.ask('GET', `users/${id}`)
    const listed = await testApp.ask('GET', 'users?limit=100&depth=2')
    for (const { text } of [made, read, listed])
      expect(text).not.toMatch(/correct horse|482915|argon2|"password|"pin"/)
    const asked = await testApp.askGraphQL(`{ User(id: "${id}") { password pin } }`)
    expect(asked.text).not.toMatch(/correct horse|482915|argon2/)
  })

  it('are stored as argon2id hashes', async () => {
    const { id } = docOf(await testApp.newUser({ pin: '4829' }))
    const rows = await runSql(
      { payload: testApp.app.payload },
      sql`select password_hash, pin_hash from credentials where user_id = ${id}`,
    )
    expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$/)
    expect(rows[0]?.pin_hash).toMatch(/^\$argon2id\$/)
  })

  it('the repeated password must be the same, and says so at its own field', async () => {
    const answer = await testApp.newUser({
      password: 'correct horse one',
      passwordConfirm: 'correct horse two',
    })
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['passwordConfirm']])
  })

  it.each(['123', '123456789', 'abcd', '12 34'])('a PIN is not %j', async (pin) => {
    expect(fieldsOf(await testApp.newUser({ pin }))).toEqual(['pin'])
  })
})

describe('the activity time-out', () => {
  it('is 10800 seconds unless said otherwise', async () => {
    expect(docOf(await testApp.newUser()).activityTimeout).toBe(10_800)
    expect(docOf(await testApp.newUser({ activityTimeout: 90 })).activityTimeout).toBe(90)
  })

  it.each([-1, 0.5, 40_000_000])('is a whole number of seconds, not %s', async (activityTimeout) => {
    expect(fieldsOf(await testApp.newUser({ activityTimeout }))).toEqual(['activityTimeout'])
  })
})

describe('a member', () => {
  it('sees itself and nobody else (invariant 2)', async () => {
    const colleague = await signedIn(testApp.app, 'member', member.customer ?? undefined)
    const { docs, totalDocs } = listOf(await testApp.ask('GET', 'users?limit=100', { as: member }))
    expect([totalDocs, docs.map(({ id }) => id)]).toEqual([1, [member.id]])
    for (const id of [colleague.id, testApp.administrator.id])
      expect((await testApp.ask('GET', `users/${id}`, { as: member })).status).toBe(404)
  })

  it('sets its own preferences', async () => {
    const body = {
      language: 'de',
      timezone: 'Europe/Berlin',
      getMessages: false,
      accessibilityFeatures: true,
    }
    expect(docOf(await testApp.ask('PATCH', `users/${member.id}`, { as: member, body }))).toMatchObject(body)
  })

  it.each([
    ['role', 'manager'],
    ['username', 'somebody-else'],
    ['pin', '4829'],
    ['customer', null],
    ['locked', true],
    ['apiAccess', false],
    ['activityTimeout', 1],
    ['showAdultContent', true],
    ['isTester', true],
    ['activation', 'pending'],
    ['lastLoginAt', '2001-01-01T00:00:00.000Z'],
    ['createdAt', '2001-01-01T00:00:00.000Z'],
  ])('is told with 403 that %s is not its own to change', async (field, value) => {
    const answer = await testApp.ask('PATCH', `users/${member.id}`, { as: member, body: { [field]: value } })
    expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([403, 'field_forbidden', [field]])
    const query = `mutation ($data: mutationUserUpdateInput!) { updateUser(id: "${member.id}", data: $data) { id } }`
    const asked = graphQLOf(
      await testApp.askGraphQL(query, { as: member, variables: { data: { [field]: value } } }),
    )
    expect(asked.errors?.[0]?.extensions.code).toBe('field_forbidden')
  })
})

describe('support', () => {
  it('locks and unlocks, with a reason, and no more', async () => {
    const { id } = await signedIn(testApp.app, 'member')
    const patch = (body: object) => testApp.ask('PATCH', `users/${id}`, { as: testApp.support, body })
    expect(docOf(await patch({ locked: true, lockedReason: 'Lost phone' }))).toMatchObject({ locked: true })
    expect(docOf(await patch({ locked: false }))).toMatchObject({ locked: false })
    const answer = await patch({ role: 'manager' })
    expect([answer.status, fieldsOf(answer)]).toEqual([403, ['role']])
  })
})

describe('a locked user', () => {
  it('is signed out at once and not signed in again by an unlock (invariant 3)', async () => {
    const person = await signedIn(testApp.app, 'member')
    const mine = () => testApp.ask('GET', `users/${person.id}`, { as: person })
    expect((await mine()).status).toBe(200)
    await testApp.ask('PATCH', `users/${person.id}`, { body: { locked: true } })
    expect((await mine()).status).toBe(401)
    await testApp.ask('PATCH', `users/${person.id}`, { body: { locked: false } })
    expect((await mine()).status).toBe(401)
  })
})
