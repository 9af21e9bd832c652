import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { signedIn, type Person } from '../../support/people.ts'
import { startApp, type App } from '../../support/start-app.ts'

const name = '__Host-payload-token'

let app: App
let member: Person
let other: Person
beforeAll(async () => {
  app = await startApp({ publicURL: 'https://accounts.example.com' })
  member = await signedIn(app, 'member')
  other = await signedIn(app, 'member')
})

const whoIs = async (cookie: string): Promise<unknown> =>
  Object(Object((await call(`${app.url}/api/users/me`, { headers: { cookie } })).body).user)?.id

describe('the session cookie under https', () => {
  it('belongs to this host alone, over REST and GraphQL', async () => {
    const { username, password } = member
    const rest = await call(`${app.url}/api/users/login`, { body: { username, password } })
    const query = `mutation { loginUser(username: "${username}", password: "${password}") { token } }`
    const graphQL = await call(`${app.url}/api/graphql`, { body: { query } })
    for (const { headers } of [rest, graphQL])
      expect(headers.getSetCookie()).toEqual([
        expect.stringMatching(
          /^__Host-payload-token=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/,
        ),
      ])
  })

  it('is known by its full name only, which no other host of the domain can set', async () => {
    expect(await whoIs(`${name}=${member.token}`)).toBe(member.id)
    expect(await whoIs(`payload-token=${member.token}`)).toBeUndefined()
    expect(await whoIs(`payload-token=${other.token}; ${name}=${member.token}`)).toBe(member.id)
    expect(await whoIs(`${name}=${member.token}; payload-token=${other.token}`)).toBe(member.id)
  })

  it('signs nobody in when it comes with two values, in either order', async () => {
    const [one, two] = [`${name}=${member.token}`, `${name}=${other.token}`]
    for (const cookie of [`${one}; ${two}`, `${two}; ${one}`, `${one}; ${name}=x`, `${name}=; ${one}`])
      expect(await whoIs(cookie), cookie).toBeUndefined()
    expect(await whoIs(`${one}; ${one}`)).toBe(member.id)
    const change = await call(`${app.url}/api/users/${member.id}`, {
      method: 'PATCH',
      body: { firstName: 'Eve' },
      headers: { cookie: `${two}; ${one}` },
    })
    expect(change.status).toBe(401)
  })

  it('goes with a sign-out, under its old name as well', async () => {
    const { token } = await signedIn(app, 'member')
    const cookie = `${name}=${token}`
    const { headers } = await call(`${app.url}/api/users/logout`, {
      body: {},
      headers: { cookie },
    })
    expect(headers.getSetCookie().map((line) => line.split(';')[0])).toEqual([`${name}=`, 'payload-token='])
    for (const line of headers.getSetCookie()) expect(line).toContain('; Max-Age=0; Secure')
    expect(await whoIs(cookie)).toBeUndefined()
  })

  it('is the one that OpenAPI names', async () => {
    const { body } = await call(`${app.url}/api/openapi.json`)
    expect(body).toMatchObject({ components: { securitySchemes: { cookie: { name } } } })
  })
})
