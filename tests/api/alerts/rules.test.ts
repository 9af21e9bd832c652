import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../src/database/new-id.ts'
import { askForRule, makeRule, makeWatched, type Watched } from '../../support/alerts.ts'
import { docOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { newCustomer, signedIn, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

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

const change = (id: string, body: object, as: Person = testApp.administrator) =>
  testApp.ask('PATCH', `alert-rules/${id}`, { as, body })

describe('A rule of alerts', () => {
  it('is made by administrators, and by managers for their subtree', async () => {
    for (const as of [testApp.administrator, here.manager, above]) {
      const answer = await askForRule(testApp, here, {}, as)
      expect([answer.status, docOf(answer)]).toMatchObject([
        201,
        {
          customer: here.account,
          events: ['camera.offline'],
          delivery: 'email',
          digestMinutes: 5,
          status: 'enabled',
        },
      ])
    }
    for (const as of [testApp.support, here.member])
      expect((await askForRule(testApp, here, {}, as)).status).toBe(403)
    const foreign = await askForRule(testApp, elsewhere, {}, here.manager)
    expect([foreign.status, fieldsOf(foreign)]).toEqual([400, ['customer']])
    const nowhere = newId()
    const missing = await askForRule(testApp, { account: nowhere }, {}, here.manager)
    expect(missing.text).toBe(foreign.text.replace(elsewhere.account, nowhere))
  })

  it('is there for those who run the account, and for nobody else (invariant 2)', async () => {
    const id = await makeRule(testApp, here)
    for (const as of [testApp.support, here.manager, above])
      expect((await testApp.ask('GET', `alert-rules/${id}`, { as })).status).toBe(200)
    for (const as of [elsewhere.manager, here.member]) {
      expect((await testApp.ask('GET', `alert-rules/${id}`, { as })).status).toBe(404)
      expect((await change(id, { name: 'Mine' }, as)).status).toBe(404)
      expect((await testApp.ask('DELETE', `alert-rules/${id}`, { as })).status).toBe(404)
    }
    const { docs } = listOf(await testApp.ask('GET', 'alert-rules', { as: elsewhere.manager }))
    expect(docs).toEqual([])
    expect((await change(id, { status: 'disabled' }, testApp.support)).status).toBe(403)
    expect((await change(id, { status: 'disabled' }, here.manager)).status).toBe(200)
  })

  it('tells users of its very account alone: others are refused at the field, alike whoever they are', async () => {
    const answers = []
    for (const recipients of [[elsewhere.manager.id], [above.id], [testApp.support.id], [newId()], ['x']]) {
      const answer = await askForRule(testApp, here, { recipients: [here.member.id, ...recipients] }, above)
      expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([
        400,
        'validation_failed',
        ['recipients'],
      ])
      answers.push(answer.text)
    }
    expect(new Set(answers.slice(0, 4)).size).toBe(1)
    const id = await makeRule(testApp, here, { recipients: [here.member.id, here.manager.id] })
    const widened = await change(id, { recipients: [here.member.id, elsewhere.member.id] })
    expect([widened.status, fieldsOf(widened)]).toEqual([400, ['recipients']])
  })

  it('keeps its account, and whom it named may have left since', async () => {
    const leaving = await signedIn(testApp.app, 'member', here.account)
    const id = await makeRule(testApp, here, { recipients: [leaving.id] })
    await testApp.ask('PATCH', `users/${leaving.id}`, { body: { customer: elsewhere.account } })
    const renamed = await change(id, { name: 'Still whole', recipients: [leaving.id] })
    expect([renamed.status, docOf(renamed).name]).toEqual([200, 'Still whole'])
    const moved = await change(id, { customer: elsewhere.account })
    expect([moved.status, fieldsOf(moved)]).toEqual([403, ['customer']])
  })

  it('names resources of its account alone', async () => {
    const good = await askForRule(testApp, here, { resources: [here.resource] }, here.manager)
    expect(docOf(good).resources).toEqual([here.resource])
    for (const resources of [
      [elsewhere.resource],
      [{ kind: 'cameras', id: newId() }],
      [{ kind: 'users', id: here.member.id }],
      [{ ...here.resource, more: 1 }],
      here.resource,
      ['x'],
    ]) {
      const answer = await askForRule(testApp, here, { resources }, here.manager)
      expect([answer.status, fieldsOf(answer)]).toEqual([400, ['resources']])
    }
  })

  it.each([
    ['events', { events: [] }],
    ['events', { events: ['offline'] }],
    ['events', { events: ['Camera Offline'] }],
    ['events', { events: Array.from({ length: 51 }, (_, at) => `event.of-${at}`) }],
    ['delivery', { delivery: 'pigeon' }],
    ['digestMinutes', { digestMinutes: 0 }],
    ['quietHours.from', { quietHours: { from: '25:00', to: '07:00' } }],
    ['quietHours.to', { quietHours: { from: '22:00' } }],
    ['quietHours.timezone', { quietHours: { from: '22:00', to: '07:00', timezone: 'Mars/Olympus' } }],
  ])('says what is wrong with its %s', async (field, body) => {
    const answer = await askForRule(testApp, here, body, here.manager)
    expect([answer.status, fieldsOf(answer)]).toEqual([400, [field]])
  })

  it('is one of fifty at most', async () => {
    const full = await makeWatched(testApp)
    for (let made = 0; made < 50; made += 1) await makeRule(testApp, full)
    const answer = await askForRule(testApp, full, {}, full.manager)
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['customer']])
  })

  it('goes with its account into the trash, and comes back with it', async () => {
    const watched = await makeWatched(testApp)
    const id = await makeRule(testApp, watched)
    await testApp.ask('DELETE', `customers/${watched.account}`)
    expect((await testApp.ask('GET', `alert-rules/${id}`)).status).toBe(404)
    await testApp.ask('POST', `customers/${watched.account}/restore`, { body: {} })
    expect((await testApp.ask('GET', `alert-rules/${id}`)).status).toBe(200)
  })
})
