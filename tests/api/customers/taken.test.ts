import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

let testApp: TestApp
let administrator: Person
let manager: Person
let foreign: Person

beforeAll(async () => {
  testApp = await openTestApp()
  administrator = await signedIn(testApp.app, 'administrator')
  const partner = await newCustomer(testApp.app, { type: 'integrator' })
  manager = await signedIn(testApp.app, 'manager', partner)
  foreign = await signedIn(testApp.app, 'member')
})

const ask = ({ token }: Person, query: Record<string, string>) =>
  call(`${testApp.app.url}/api/customers/taken?${new URLSearchParams(query)}`, { token })

const nothing = { email: null, loginEmail: null, username: null, externalId: null, freeUsername: null }

describe('GET /api/customers/taken', () => {
  it('tells those who may see it by whom a value is taken', async () => {
    const { body } = await ask(administrator, { username: foreign.username.toUpperCase() })
    const by = { collection: 'users', id: foreign.id, name: foreign.username }
    expect(body).toMatchObject({ ...nothing, username: { by } })
  })

  it('tells managers of what is foreign only that it is taken', async () => {
    const { body, text } = await ask(manager, { username: foreign.username, email: foreign.email })
    expect(body).toEqual({ ...nothing, username: { by: null }, email: { by: null } })
    expect(text).not.toContain(foreign.id)
  })

  it('says nothing of what is free, or was not asked', async () => {
    expect((await ask(manager, { username: unique('free'), externalId: unique('free') })).body).toEqual(
      nothing,
    )
    expect((await ask(manager, {})).body).toEqual(nothing)
  })

  it('proposes a user name that is free, with a number behind one that is taken', async () => {
    const { body } = await ask(manager, { freeUsername: foreign.username })
    expect(body).toEqual({ ...nothing, freeUsername: `${foreign.username}2` })
    expect((await ask(manager, { freeUsername: 'no name' })).body).toEqual(nothing)
  })

  it('counts what managers learn, as creating does, and then answers no more', async () => {
    const stranger = await signedIn(
      testApp.app,
      'manager',
      await newCustomer(testApp.app, { type: 'integrator' }),
    )
    const statuses = new Set<number>()
    for (let asked = 0; asked < 310; asked += 1)
      statuses.add((await ask(stranger, { username: foreign.username })).status)
    expect([...statuses]).toEqual([200, 429])
    expect((await ask(administrator, { username: foreign.username })).status).toBe(200)
  })
})
