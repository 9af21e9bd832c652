import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { call } from '../../support/call.ts'
import { docOf, graphQLOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, unique } from '../../support/people.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const post = (path: string, { key, body, token }: { key: string; body: unknown; token?: string }) =>
  call(`${testApp.app.url}/api/${path}`, {
    body,
    ...(token && { token }),
    headers: { 'idempotency-key': key },
  })

const tokenOf = ({ body }: { body: unknown }) => z.looseObject({ token: z.string() }).parse(body).token

const me = async (token: string) =>
  (await call(`${testApp.app.url}/api/users/me`, { token })).body as { user: { id: string } | null }

describe('a sign-in with an Idempotency-Key whose session has ended since', () => {
  it('is refused as any other while the user is locked', async () => {
    const { id, username, password } = await signedIn(testApp.app, 'member')
    const keyed = { key: randomUUID(), body: { username, password } }
    expect((await post('users/login', keyed)).status).toBe(200)
    await testApp.ask('PATCH', `users/${id}`, { body: { locked: true } })
    const again = await post('users/login', keyed)
    expect([again.status, again.text.includes('account_locked')]).toEqual([403, true])
    expect(again.headers.getSetCookie()).toEqual([])
  })

  it('is refused with a password that is no longer the user’s', async () => {
    const { username, password, token } = await signedIn(testApp.app, 'member')
    const keyed = { key: randomUUID(), body: { username, password } }
    expect((await post('users/login', keyed)).status).toBe(200)
    const body = { currentPassword: password, password: `another ${password}` }
    expect(
      (await testApp.ask('POST', 'users/change-password', { body, as: { ...testApp.support, token } }))
        .status,
    ).toBe(200)
    expect((await post('users/login', keyed)).status).toBe(401)
  })

  it('signs in anew after a sign-out, once', async () => {
    const { id, username, password } = await signedIn(testApp.app, 'member')
    const keyed = { key: randomUUID(), body: { username, password } }
    const first = tokenOf(await post('users/login', keyed))
    await post('users/logout', { key: randomUUID(), body: {}, token: first })
    const second = tokenOf(await post('users/login', keyed))
    expect(second).not.toBe(first)
    expect((await me(second)).user?.id).toBe(id)
    expect(tokenOf(await post('users/login', keyed))).toBe(second)
  })
})

/** From elsewhere: a time that GraphQL cannot give. */
const breakAccount = (id: string | null) =>
  testApp.app.payload.db.pool.query(`update customers set created_at = 'infinity' where id = $1`, [id])

/** A login that waits for its password, and the token of its link. */
const invite = async (data: object = { role: 'support' }) => {
  const username = unique('pending')
  const user = { username, email: `${username}@example.com`, sendWelcomeEmail: false, ...data }
  const { id } = docOf(await testApp.ask('POST', 'users', { body: user }))
  const { body } = await testApp.ask('POST', `users/${id}/activation-link`)
  const { url } = z.looseObject({ url: z.string() }).parse(body)
  return { id, username, token: new URL(url).searchParams.get('token') ?? '' }
}

describe('a GraphQL mutation with an Idempotency-Key that an action commits by itself', () => {
  it.each([
    ['a field', (field: string) => `mutation { ${field} }`],
    ['an inline fragment', (field: string) => `mutation { ... on Mutation { ${field} } }`],
    [
      'a fragment',
      (field: string) =>
        `mutation { ...A } fragment A on Mutation { ...B } fragment B on Mutation { ${field} }`,
    ],
  ])('signs in with the password that it chooses, written as %s', async (_, write) => {
    const { id, username, token } = await invite()
    const field = `activateUser(token: "${token}", password: "correct horse of ${username}") { token user { id } }`
    const answer = await post('graphql', { key: randomUUID(), body: { query: write(field) } })
    expect(graphQLOf(answer).data).toMatchObject({
      activateUser: { user: { id }, token: expect.any(String) },
    })
  })
})

describe('a GraphQL mutation with an Idempotency-Key, of whose answer a part fails', () => {
  it('changes nothing and does not answer as if it had', async () => {
    const { id, customer } = await signedIn(testApp.app, 'member')
    await breakAccount(customer)
    const query = `mutation { updateUser(id: "${id}", data: { firstName: "Ada" }) { firstName customer { id createdAt } } }`
    const { token } = testApp.administrator
    const answer = graphQLOf(await post('graphql', { key: randomUUID(), body: { query }, token }))
    const { firstName } = docOf(await testApp.ask('GET', `users/${id}`))
    expect(answer.errors).toHaveLength(1)
    expect([firstName, answer.data ?? null]).toEqual([null, null])
  })

  it('answers the same again when an action has committed by itself', async () => {
    const { customer } = await signedIn(testApp.app, 'member')
    const { username, token } = await invite({ role: 'member', customer })
    await breakAccount(customer)
    const query = `mutation { activateUser(token: "${token}", password: "correct horse of ${username}") { token user { customer { createdAt } } } }`
    const keyed = { key: randomUUID(), body: { query }, token: testApp.administrator.token }
    const first = await post('graphql', keyed)
    expect(graphQLOf(first)).toMatchObject({
      data: { activateUser: { token: expect.any(String) } },
      errors: [{ path: ['activateUser', 'user', 'customer'] }],
    })
    expect((await post('graphql', keyed)).text).toBe(first.text)
  })
})
