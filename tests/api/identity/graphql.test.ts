import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { call } from '../../support/call.ts'
import { mailedToken } from '../../support/mailed-token.ts'
import { signedIn } from '../../support/people.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})

const answer = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ extensions: z.looseObject({ code: z.string() }) })).optional(),
})

const ask = async (query: string, variables: Record<string, unknown> = {}, token?: string) => {
  const { body, headers, text } = await call(`${app.url}/api/graphql`, {
    body: { query, variables },
    ...(token && { token }),
  })
  const { data, errors } = answer.parse(body)
  return {
    data,
    codes: errors?.map(({ extensions }) => extensions.code),
    cookie: headers.get('set-cookie'),
    text,
  }
}

const login = `mutation ($username: String, $email: String, $password: String) {
  loginUser(username: $username, email: $email, password: $password) { token exp user { id username email } }
}`
const me = 'query { meUser { user { id username } token exp collection strategy } }'

describe('GraphQL, as Payload’s clients speak it', () => {
  it('signs in by user name or e-mail, sets the cookie, and knows who is signed in', async () => {
    const { id, username, email, password } = await signedIn(app, 'member')
    for (const who of [{ username }, { email: email.toUpperCase() }]) {
      const { data, cookie, text } = await ask(login, { ...who, password })
      expect(data, text).toMatchObject({ loginUser: { user: { id, username, email } } })
      const token = z.object({ token: z.string(), exp: z.number() }).parse(data?.loginUser).token
      expect(cookie).toMatch(new RegExp(`^payload-token=${token}; `))
      const known = await ask(me, {}, token)
      expect(known.data).toMatchObject({
        meUser: { user: { id, username }, token, collection: 'users', strategy: 'session' },
      })
    }
    expect((await ask(me)).data).toMatchObject({ meUser: { user: null, token: null } })
  })

  it('refuses with the codes of REST, counted by the same limits', async () => {
    const { username, password } = await signedIn(app, 'member')
    expect((await ask(login, { username, password: 'wrong' })).codes).toEqual(['invalid_credentials'])
    expect((await ask(login, { username: 'nobody', password: 'wrong' })).codes).toEqual([
      'invalid_credentials',
    ])
    expect((await ask(login, { password: 'wrong' })).codes).toEqual(['validation_failed'])
    for (let attempt = 0; attempt < 9; attempt++)
      await call(`${app.url}/api/users/login`, { body: { username, password: 'wrong' } })
    expect((await ask(login, { username, password })).codes).toEqual(['rate_limited'])
  })

  it('does not carry many tries in one request (F9)', async () => {
    const { username } = await signedIn(app, 'member')
    const aliases = Array.from(
      { length: 20 },
      (_, index) => `a${index}: loginUser(username: "${username}", password: "x${index}") { token }`,
    )
    const { status } = await call(`${app.url}/api/graphql`, {
      body: { query: `mutation { ${aliases.join(' ')} }` },
    })
    expect(status).toBe(400)
  })

  it('refreshes and signs out', async () => {
    const { token, id } = await signedIn(app, 'member')
    const refreshed = await ask(
      'mutation { refreshTokenUser { refreshedToken exp strategy user { id } } }',
      {},
      token,
    )
    expect(refreshed.data, refreshed.text).toMatchObject({
      refreshTokenUser: { refreshedToken: token, user: { id } },
    })
    const out = await ask('mutation { logoutUser }', {}, token)
    expect(out.cookie).toMatch(/Max-Age=0/)
    expect((await ask(me, {}, token)).data).toMatchObject({ meUser: { user: null } })
    expect((await ask('mutation { refreshTokenUser { exp } }', {}, token)).codes).toEqual(['unauthenticated'])
  })

  it('resets a forgotten password', async () => {
    const { email, username } = await signedIn(app, 'member')
    expect(
      (await ask('mutation ($email: String) { forgotPasswordUser(email: $email) }', { email })).data,
    ).toEqual({ forgotPasswordUser: true })
    const token = await mailedToken(app, email)
    const reset =
      'mutation ($token: String, $password: String) { resetPasswordUser(token: $token, password: $password) { token user { username } } }'
    const done = await ask(reset, { token, password: 'a horse of graphs' })
    expect(done.data, done.text).toMatchObject({ resetPasswordUser: { user: { username } } })
    expect((await ask(reset, { token, password: 'a horse of graphs' })).codes).toEqual(['token_expired'])
  })

  it('has no unlock and no verification, and does not tell whether there are users', async () => {
    const { text } = await ask('query { initializedUser }')
    expect(text).not.toContain('true')
    const { status } = await call(`${app.url}/api/graphql`, {
      body: { query: 'mutation { unlockUser(email: "a@example.com") }' },
    })
    expect(status).toBe(400)
  })
})
