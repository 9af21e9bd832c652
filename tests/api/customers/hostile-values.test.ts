import { beforeAll, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { documentOf } from '../../support/read-document.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
let administrator: Person
let support: Person
let member: Person

beforeAll(async () => {
  app = await startApp()
  administrator = await signedIn(app, 'administrator')
  support = await signedIn(app, 'support')
  member = await signedIn(app, 'member')
})

const create = (data: object, token = administrator.token) =>
  call(`${app.url}/api/customers`, { body: { email: `${unique('c')}@example.com`, ...data }, token })

it('a field one may not read cannot be guessed by writing it (2)', async () => {
  await app.payload.update({
    collection: 'users',
    id: member.id,
    data: { lockedReason: 'owes money' },
    overrideAccess: true,
  })
  const guess = (lockedReason: string | null) =>
    call(`${app.url}/api/users/${member.id}`, {
      method: 'PATCH',
      body: { lockedReason },
      token: member.token,
    })
  const answers = await Promise.all([guess('owes money'), guess('something else'), guess(null)])
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
})

it('a line of text holds no line breaks and nothing that turns its direction', async () => {
  const { body } = await create({ name: 'A\r\nBcc: x@example.com\u2028B \u202Etxt' })
  expect(body).toMatchObject({ doc: { name: 'A Bcc: x@example.com B txt' } })
})

it('“login: null” makes an account without a login', async () => {
  expect(await create({ name: 'No login', login: null })).toMatchObject({
    status: 201,
    body: { doc: { usernames: null } },
  })
})

it('a login takes only what its form asks for', async () => {
  const username = unique('plain')
  const login = {
    username,
    password: 'a long enough phrase',
    activation: 'pending',
    locked: true,
  }
  const more = { ...login, lastLoginAt: 5, id: 'x' }
  expect(await create({ name: 'Plain', login: more })).toMatchObject({
    status: 400,
    body: {
      errors: [
        { code: 'unknown_field', data: { errors: [{ path: 'login.lastLoginAt' }, { path: 'login.id' }] } },
      ],
    },
  })
  expect(await create({ name: 'Plain', login })).toMatchObject({ status: 201 })
  const { docs } = await app.payload.find({
    collection: 'users',
    where: { username: { equals: username } },
    overrideAccess: true,
  })
  expect(docs).toMatchObject([{ activation: 'active', lastLoginAt: null, locked: true, role: 'member' }])
})

it('eight accounts may lie in one line, a ninth is refused at its parent', async () => {
  let parent: string | undefined
  for (let depth = 1; depth <= 8; depth += 1) parent = await newCustomer(app, { parent })
  expect(await create({ name: 'Ninth', parent })).toMatchObject({
    status: 400,
    body: {
      errors: [{ code: 'validation_failed', data: { errors: [{ path: 'parent', code: 'too_deep' }] } }],
    },
  })
})

it('an account named after its person follows the person, also when support writes the person’s name', async () => {
  const doc = documentOf(await create({ firstName: 'Ann', lastName: 'Bee' }))
  expect(doc.name).toBe('Ann Bee')
  const renamed = await call(`${app.url}/api/customers/${doc.id}`, {
    method: 'PATCH',
    body: { lastName: 'Cole' },
    token: support.token,
  })
  expect(renamed).toMatchObject({ status: 200, body: { doc: { name: 'Ann Cole', lastName: 'Cole' } } })
})

it('an edit that names a state which has passed is refused with 409', async () => {
  const doc = documentOf(await create({ name: 'Edited' }))
  const patch = (city: string, ifMatch: string) =>
    call(`${app.url}/api/customers/${doc.id}`, {
      method: 'PATCH',
      body: { city },
      token: administrator.token,
      headers: { 'if-match': ifMatch },
    })
  expect(await patch('Bonn', `"${doc.updatedAt}"`)).toMatchObject({ status: 200 })
  expect(await patch('Köln', doc.updatedAt)).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'conflict' }] },
  })
})
