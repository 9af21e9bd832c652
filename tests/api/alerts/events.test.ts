import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../src/database/new-id.ts'
import { makeWatched, post, type Watched } from '../../support/alerts.ts'
import { listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'
import { made } from '../../support/resources.ts'

let testApp: TestApp
let here: Watched
let elsewhere: Watched
let above: Person

beforeAll(async () => {
  testApp = await openTestApp()
  const integrator = await newCustomer(testApp.app, { type: 'integrator' })
  above = await signedIn(testApp.app, 'manager', integrator)
  here = await makeWatched(testApp, integrator)
  elsewhere = await makeWatched(testApp)
})

const eventsOf = async ({ account }: Watched, as?: Person) =>
  listOf(
    await testApp.ask('GET', `events?where[customer][equals]=${account}&limit=100`, { ...(as && { as }) }),
  )

describe('An app that posts an event', () => {
  it('names a resource, and the account is known by it', async () => {
    const type = 'door.open'
    const data = { temperature: 71.5 }
    const body = { type, resource: here.resource, title: 'The door is open', text: 'Since noon', data }
    const answer = await post(testApp, body, here.manager)
    expect([answer.status, answer.body]).toEqual([201, { accepted: 1, repeated: 0 }])
    const { docs } = await eventsOf(here, here.manager)
    expect(docs.find((event) => event.type === type)).toMatchObject({
      ...{ customer: here.account, resourceKind: 'cameras', resourceId: here.camera, resourceName: 'Gate' },
      ...{ title: 'The door is open', text: 'Since noon', data },
    })
  })

  it('may name an account instead, or as a manager nothing: that is the own one', async () => {
    const type = 'own.account'
    expect((await post(testApp, { type }, here.manager)).status).toBe(201)
    expect((await post(testApp, { type, customer: here.account }, above)).status).toBe(201)
    const { docs } = await eventsOf(here, above)
    expect(docs.filter((event) => event.type === type)).toHaveLength(2)
    const nowhere = await post(testApp, { type })
    expect([nowhere.status, fieldsOf(nowhere)]).toEqual([400, ['customer']])
  })

  it('is counted once for each id, however often and at the same moment', async () => {
    const id = unique('event')
    const event = { id, type: 'twice.told', resource: here.resource }
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => post(testApp, [event, event], here.manager)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201])
    const { docs } = await eventsOf(here)
    expect(docs.filter(({ clientId }) => clientId === id)).toHaveLength(1)
    expect((await post(testApp, { ...event, resource: elsewhere.resource }, elsewhere.manager)).body).toEqual(
      {
        accepted: 1,
        repeated: 0,
      },
    )
  })

  it('posts all of a list, or nothing of it', async () => {
    const type = 'all.or-nothing'
    const good = { type, resource: here.resource }
    const answer = await post(
      testApp,
      [good, { ...good, type: 'Not a name' }, { ...good, data: 7 }],
      here.manager,
    )
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['1.type', '2.data']])
    const foreign = await post(testApp, [good, { type, resource: elsewhere.resource }], here.manager)
    expect([foreign.status, fieldsOf(foreign)]).toEqual([404, ['1.resource']])
    expect((await eventsOf(here)).docs.filter((event) => event.type === type)).toEqual([])
    expect(
      (
        await post(
          testApp,
          Array.from({ length: 100 }, () => good),
          here.manager,
        )
      ).body,
    ).toEqual({
      accepted: 100,
      repeated: 0,
    })
    expect(
      (
        await post(
          testApp,
          Array.from({ length: 101 }, () => good),
          here.manager,
        )
      ).status,
    ).toBe(400)
    expect((await post(testApp, [], here.manager)).status).toBe(400)
  })

  it.each([
    ['type', {}],
    ['type', { type: 'offline' }],
    ['type', { type: 'account-disabled' }],
    ['resource', { type: 'a.b', resource: 'cameras' }],
    ['resource', { type: 'a.b', resource: { kind: 'users', id: newId() } }],
    ['resource', { type: 'a.b', resource: { kind: 'cameras', id: '7' } }],
    ['title', { type: 'a.b', title: 'x'.repeat(201) }],
    ['text', { type: 'a.b', text: 'x'.repeat(2001) }],
    ['data', { type: 'a.b', data: { text: 'x'.repeat(4100) } }],
    ['occurredAt', { type: 'a.b', occurredAt: '2999-01-01T00:00:00Z' }],
    ['occurredAt', { type: 'a.b', occurredAt: '1999-01-01T00:00:00Z' }],
    ['owner', { type: 'a.b', owner: 'me' }, 'unknown_field'],
  ])('is told what is wrong with its %s', async (field, body, code = 'validation_failed') => {
    const answer = await post(testApp, body, here.manager)
    expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([400, code, [field]])
  })

  it('learns of a foreign resource or account just what it learns of one that does not exist (invariant 2)', async () => {
    const type = 'foreign.thing'
    const foreign = await post(testApp, { type, resource: elsewhere.resource }, here.manager)
    const missing = await post(testApp, { type, resource: { kind: 'cameras', id: newId() } }, here.manager)
    expect([foreign.status, foreign.text]).toEqual([404, missing.text])
    const account = await post(testApp, { type, customer: elsewhere.account }, here.manager)
    const none = await post(testApp, { type, customer: newId() }, here.manager)
    expect([account.status, account.text]).toEqual([404, none.text])
    const both = await post(testApp, { type, resource: here.resource, customer: elsewhere.account })
    expect([both.status, fieldsOf(both)]).toEqual([400, ['resource']])
    expect((await eventsOf(elsewhere)).docs.filter((event) => event.type === type)).toEqual([])
  })

  it('cannot speak of what lies in the trash or belongs to nobody', async () => {
    const trashed = (await made(testApp, 'cameras', { body: { customer: here.account } })).id
    await testApp.ask('DELETE', `cameras/${trashed}`)
    const gone = await post(
      testApp,
      { type: 'a.b', resource: { kind: 'cameras', id: trashed } },
      here.manager,
    )
    expect(gone.status).toBe(404)
    const free = (await made(testApp, 'cameras')).id
    const nobodys = await post(testApp, { type: 'a.b', resource: { kind: 'cameras', id: free } })
    expect([nobodys.status, fieldsOf(nobodys)]).toEqual([400, ['resource']])
  })

  it('signs in as an administrator or as a manager', async () => {
    const event = { type: 'who.may', resource: here.resource }
    expect((await post(testApp, event, null)).status).toBe(401)
    expect((await post(testApp, event, here.member)).status).toBe(403)
    expect((await post(testApp, event, testApp.support)).status).toBe(403)
    expect((await post(testApp, event, here.manager)).status).toBe(201)
    expect((await post(testApp, event)).status).toBe(201)
  })
})

describe('What happened', () => {
  it('is read by staff, and by managers of their subtree, newest first', async () => {
    await post(
      testApp,
      { type: 'old.news', occurredAt: new Date(Date.now() - 3600_000).toISOString() },
      elsewhere.manager,
    )
    await post(testApp, { type: 'fresh.news' }, elsewhere.manager)
    for (const as of [testApp.administrator, testApp.support, elsewhere.manager]) {
      const { docs } = await eventsOf(elsewhere, as)
      expect(docs.map(({ type }) => type).filter((type) => String(type).endsWith('news'))).toEqual([
        'fresh.news',
        'old.news',
      ])
    }
    expect((await eventsOf(elsewhere, above)).docs).toEqual([])
    expect((await testApp.ask('GET', 'events', { as: elsewhere.member })).status).toBe(403)
  })

  it('is changed by nobody, and forgotten by nobody but an administrator', async () => {
    await post(testApp, { type: 'for.ever' }, here.manager)
    const [event] = (await eventsOf(here)).docs
    for (const as of [testApp.administrator, here.manager])
      expect(
        (await testApp.ask('PATCH', `events/${event?.id}`, { as, body: { title: 'Other' } })).status,
      ).toBe(403)
    expect((await testApp.ask('DELETE', `events/${event?.id}`, { as: here.manager })).status).toBe(403)
  })

  it('goes with its account into the trash and comes back with it, and goes for good with it', async () => {
    const watched = await makeWatched(testApp)
    await post(testApp, { type: 'in.the-trash' }, watched.manager)
    await testApp.ask('DELETE', `customers/${watched.account}`)
    expect((await eventsOf(watched)).docs).toEqual([])
    await testApp.ask('POST', `customers/${watched.account}/restore`, { body: {} })
    expect((await eventsOf(watched)).docs).toHaveLength(1)
    expect((await testApp.ask('DELETE', `customers/${watched.account}?permanent=true`)).status).toBe(200)
    expect((await eventsOf(watched)).docs).toEqual([])
  })
})
