import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../support/call.ts'
import { signedIn, unique, type Person } from '../support/people.ts'
import { codeOf, fieldsOf } from '../support/read-answer.ts'
import { startApp, type App } from '../support/start-app.ts'

let app: App
let administrator: Person

beforeAll(async () => {
  app = await startApp()
  administrator = await signedIn(app, 'administrator')
})

const atOnce = 20

type Named = { collection: 'customers' | 'users'; field: 'username' | 'email' | 'name' }

const count = async ({ collection, field }: Named, value: string, operator: 'equals' | 'like' = 'equals') => {
  const where = { [field]: { [operator]: value } }
  const { totalDocs } = await app.payload.count({ collection, where, overrideAccess: true })
  return totalDocs
}

const createAll = (path: string, bodies: object[]) =>
  Promise.all(bodies.map((body) => call(`${app.url}/api/${path}`, { token: administrator.token, body })))

const statusesOf = (answers: { status: number }[]) => {
  const made = answers.filter(({ status }) => status === 201).length
  const refused = answers.filter(({ status }) => status === 400).length
  return { made, refused }
}

describe('20 customers that want one user name at the same moment', () => {
  it('leave exactly one user and one customer; the others are told at login.username', async () => {
    const username = unique('wanted')
    const name = unique('contest')
    const answers = await createAll(
      'customers',
      Array.from({ length: atOnce }, (_, at) => ({
        name: `${name} ${at}`,
        email: `${name}-${at}@example.com`,
        login: { username, password: `correct horse ${unique('p')}` },
      })),
    )
    expect(statusesOf(answers)).toEqual({ made: 1, refused: atOnce - 1 })
    const refused = answers.filter(({ status }) => status === 400)
    expect(new Set(refused.map(codeOf))).toEqual(new Set(['not_unique']))
    expect(new Set(refused.flatMap(fieldsOf))).toEqual(new Set(['login.username']))
    expect(await count({ collection: 'users', field: 'username' }, username)).toBe(1)
    expect(await count({ collection: 'customers', field: 'name' }, name, 'like')).toBe(1)
    const mails = await app.payload.count({
      collection: 'emails',
      where: { to: { like: name } },
      overrideAccess: true,
    })
    expect(mails.totalDocs).toBe(1)
  })
})

describe('20 customers that want one e-mail at the same moment', () => {
  it('leave exactly one customer and one user; the others are told at email', async () => {
    const email = `${unique('wanted')}@example.com`
    const username = unique('contest')
    const answers = await createAll(
      'customers',
      Array.from({ length: atOnce }, (_, at) => ({
        name: `Contest ${at}`,
        email,
        login: { username: `${username}-${at}`, password: `correct horse ${unique('p')}` },
      })),
    )
    expect(statusesOf(answers)).toEqual({ made: 1, refused: atOnce - 1 })
    const refused = answers.filter(({ status }) => status === 400)
    for (const each of refused.map(fieldsOf)) {
      expect(each).toContain('email')
      // The login would have the same address.
      expect(each.filter((path) => path !== 'email' && path !== 'login.email')).toEqual([])
    }
    expect(await count({ collection: 'customers', field: 'email' }, email)).toBe(1)
    expect(await count({ collection: 'users', field: 'username' }, username, 'like')).toBe(1)
  })
})

describe('20 users of one name, written with and without capitals', () => {
  it('leave exactly one', async () => {
    const username = unique('person')
    const answers = await createAll(
      'users',
      Array.from({ length: atOnce }, (_, at) => ({
        username: at % 2 ? username.toUpperCase() : username,
        email: `${username}-${at}@example.com`,
        password: `correct horse ${unique('p')}`,
        role: 'support',
      })),
    )
    expect(statusesOf(answers)).toEqual({ made: 1, refused: atOnce - 1 })
    expect(await count({ collection: 'users', field: 'username' }, username)).toBe(1)
  })
})
