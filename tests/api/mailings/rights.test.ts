import { beforeAll, describe, expect, it } from 'vitest'
import { newAccount } from '../../support/account-tree.ts'
import { mailingCalls } from '../../support/mailings.ts'
import { docOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, unique, type Person } from '../../support/people.ts'

let testApp: TestApp
let calls: ReturnType<typeof mailingCalls>
let own: string
let below: string
let foreign: string
let above: string
let manager: Person
let member: Person

beforeAll(async () => {
  testApp = await openTestApp()
  calls = mailingCalls(testApp)
  above = await newAccount(testApp)
  own = await newAccount(testApp, { parent: above })
  below = await newAccount(testApp, { parent: own, type: 'customer' })
  foreign = await newAccount(testApp)
  manager = await signedIn(testApp.app, 'manager', own)
  member = await signedIn(testApp.app, 'member', below)
  await signedIn(testApp.app, 'member', foreign)
  await signedIn(testApp.app, 'member', above)
})

const everyone = { audience: 'filter', filter: {} }
const of = (...customers: string[]) => ({ audience: 'customers', customers })

describe('managers', () => {
  it('write to their own subtree alone, whatever they filter by (invariant 2)', async () => {
    expect(await calls.countOf(everyone, manager)).toMatchObject({ recipientCount: 2, accountCount: 2 })
    const ofOthers = { audience: 'filter', filter: { id: { in: [above, foreign, below] } } }
    expect(await calls.countOf(ofOthers, manager)).toMatchObject({ recipientCount: 1, accountCount: 1 })
    const { docs } = await calls.recipientsOf(await calls.started(everyone, manager), '', manager)
    expect(docs.map(({ address }) => address).sort()).toEqual([manager.email, member.email].sort())
    expect(docs.map(({ email }) => email)).toEqual([null, null])
  })

  it('hear of a foreign account, or group, what they hear of one that is not there', async () => {
    const missing = '01890000-0000-7000-8000-000000000000'
    const group = docOf(
      await testApp.ask('POST', 'groups', { body: { name: unique('g'), kind: 'segment' } }),
    ).id
    const texts = []
    for (const id of [foreign, above, missing]) texts.push((await calls.count(of(own, id), manager)).text)
    for (const id of [group, missing])
      texts.push(
        (await calls.count({ audience: 'group', group: id }, manager)).text.replace('group', 'customers'),
      )
    expect(new Set(texts).size).toBe(1)
  })

  it('learn nothing about the account above theirs by counting', async () => {
    const count = (parent: object) => calls.countOf({ audience: 'filter', filter: { parent } }, manager)
    expect((await count({ equals: above })).accountCount).toBe(0)
    expect((await count({ equals: own })).accountCount).toBe(1)
    expect((await count({ exists: false })).accountCount).toBe(1)
    for (const filter of [{ notes: { contains: 'a' } }, { 'parent.name': { like: 'a' } }])
      expect((await calls.count({ audience: 'filter', filter }, manager)).status).toBe(400)
  })

  it('see, stop and repeat the mailings of their own account alone', async () => {
    const mine = await calls.started(of(below), manager)
    const ofStaff = await calls.started(of(below))
    const another = await signedIn(testApp.app, 'manager', below)
    const list = listOf(await testApp.ask('GET', 'mailings', { as: manager })).docs.map(({ id }) => id)
    expect([list.includes(mine), list.includes(ofStaff)]).toEqual([true, false])
    const ways: [string, string][] = [
      ['GET', ''],
      ['GET', '/progress'],
      ['GET', '/recipients'],
      ['POST', '/resend-failed'],
      ['POST', '/stop'],
    ]
    for (const [method, way] of ways) {
      const statuses = []
      for (const [as, id] of [
        [manager, mine],
        [manager, ofStaff],
        [another, mine],
        [member, mine],
        [testApp.support, mine],
      ] as const)
        statuses.push((await testApp.ask(method, `mailings/${id}${way}`, { as })).status)
      expect([way, ...statuses]).toEqual([way, 200, 404, 404, 404, 200])
    }
    expect(await calls.progressOf(mine)).toMatchObject({ state: 'stopped', stopped: 1 })
    expect(await calls.progressOf(ofStaff)).toMatchObject({ state: 'running', waiting: 1 })
  })

  it('no longer see the recipients whose account has left their subtree', async () => {
    const leaving = await newAccount(testApp, { parent: own, type: 'customer' })
    await signedIn(testApp.app, 'member', leaving)
    const id = await calls.started(of(below, leaving), manager)
    await testApp.ask('POST', `customers/${leaving}/move`, { body: { parent: foreign } })
    const { docs } = await calls.recipientsOf(id, '', manager)
    expect(docs.map(({ customer }) => customer?.id)).not.toContain(leaving)
    expect((await calls.recipientsOf(id)).docs.map(({ customer }) => customer?.id)).toContain(leaving)
  })

  it('do not write again to those whose account has left their subtree', async () => {
    const staying = await newAccount(testApp, { parent: own, type: 'customer' })
    const leaving = await newAccount(testApp, { parent: own, type: 'customer' })
    for (const account of [staying, leaving]) await signedIn(testApp.app, 'member', account)
    const id = await calls.started(of(staying, leaving), manager)
    const { fillOutbox } = await import('../../../src/jobs/mailing/fill-outbox.ts')
    expect(await fillOutbox(testApp.app.payload, id)).toBe(2)
    await testApp.app.payload.db.pool.query(`update emails set state = 'failed' where mailing_id = $1`, [id])
    await testApp.ask('POST', `customers/${leaving}/move`, { body: { parent: foreign } })
    const again = await testApp.ask('POST', `mailings/${id}/resend-failed`, { body: {}, as: manager })
    expect(again.body).toMatchObject({ queued: 1 })
    const { docs } = await calls.recipientsOf(id, 'state=failed')
    expect(docs.map(({ customer }) => customer?.id)).toEqual([leaving])
  })
})

describe('members and strangers', () => {
  it('send nothing and count nobody', async () => {
    const start = { ...of(below), expectedRecipients: 1 }
    expect((await calls.count(of(below), member)).status).toBe(403)
    expect((await calls.start(start, member)).status).toBe(403)
    expect((await testApp.ask('GET', 'mailings', { as: member })).status).toBe(403)
    expect((await calls.count(of(below), null)).status).toBe(401)
    expect((await calls.start(start, null)).status).toBe(401)
  })
})

describe('support', () => {
  it('writes to every account', async () => {
    const id = await calls.started(of(foreign, below), testApp.support)
    expect(await calls.progressOf(id)).toMatchObject({ state: 'running' })
    expect(docOf(await testApp.ask('GET', `mailings/${id}`))).toMatchObject({
      createdBy: testApp.support.id,
      customer: null,
    })
  })
})
