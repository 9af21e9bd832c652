import { beforeAll, describe, expect, it } from 'vitest'
import { toQuery } from '../../config/isolation/question.ts'
import { docOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { newCustomer, signedIn, type Person } from '../../support/people.ts'

let testApp: TestApp
let manager: Person
let member: Person
let above: string
let below: string

beforeAll(async () => {
  testApp = await openTestApp()
  above = await newCustomer(testApp.app, { type: 'integrator' })
  const own = await newCustomer(testApp.app, { parent: above, type: 'integrator' })
  below = await newCustomer(testApp.app, { parent: own })
  manager = await signedIn(testApp.app, 'manager', own)
  member = await signedIn(testApp.app, 'member', own)
})

const find = (parameters: object, as = manager, slug = 'customers') =>
  testApp.ask('GET', `${slug}${toQuery(parameters)}`, { as })

const idsWhere = async (where: object, as = manager) =>
  listOf(await find({ where }, as))
    .docs.map(({ id }) => id)
    .sort()

describe('the account above one’s own', () => {
  it('is no parent in any comparison with it (invariant 2)', async () => {
    expect(await idsWhere({ parent: { equals: above } })).toEqual([])
    expect(await idsWhere({ parent: { in: [above] } })).toEqual([])
    expect(await idsWhere({ parent: { greater_than: '00000000-0000-7000-8000-000000000000' } })).toEqual([
      below,
    ])
    expect(await idsWhere({ parent: { less_than_equal: above } })).not.toContain(manager.customer)
    expect(await idsWhere({ or: [{ and: [{ parent: { equals: above } }] }] })).toEqual([])
  })

  it('leaves one’s own account without a parent', async () => {
    expect(await idsWhere({ parent: { exists: false } })).toEqual([manager.customer])
    expect(await idsWhere({ parent: { exists: true } })).toEqual([below])
    expect(await idsWhere({ parent: { equals: 'null' } })).toEqual([manager.customer])
    expect(await idsWhere({ parent: { not_equals: above } })).toEqual([manager.customer, below].sort())
    expect(await idsWhere({ parent: { not_in: [above] } })).toEqual([manager.customer, below].sort())
  })

  it('is still found as the parent of those below by who runs it', async () => {
    expect(await idsWhere({ parent: { equals: manager.customer } })).toEqual([below])
  })

  it('gives no order', async () => {
    for (const sort of ['parent', '-parent', 'name,-parent']) expect((await find({ sort })).status).toBe(400)
  })
})

describe('an order', () => {
  it.each(['notes', '-path'])('is not made of what people of an account do not read: %s', async (sort) => {
    expect((await find({ sort })).status).toBe(400)
    expect((await find({ sort }, testApp.administrator)).status).toBe(200)
  })

  it('is made of what they read', async () => {
    expect(listOf(await find({ sort: '-name,createdAt' })).totalDocs).toBe(2)
    expect((await find({ sort: 'externalId' })).status).toBe(200)
    expect((await find({ sort: 'externalId' }, member)).status).toBe(400)
  })
})

describe('a filter of people of an account', () => {
  it.each(['parent.name', 'parent.id', 'parent__name', 'group.name', 'homeDashboard.name'])(
    'goes through no relation: %s',
    async (path) => {
      const { status } = await find({ where: { or: [{ [path]: { equals: manager.customer } }] } })
      expect(status).toBe(400)
      expect((await find({ where: { [path]: { exists: true } } }, member)).status).toBe(400)
    },
  )

  it('goes through no relation of users and resources either', async () => {
    for (const slug of ['users', 'devices', 'dashboards'])
      expect((await find({ where: { 'customer.name': { like: 'a' } } }, manager, slug)).status).toBe(400)
  })

  it('may compare with a field of one’s own, as that of staff may follow relations', async () => {
    expect(await idsWhere({ id: { equals: below } })).toEqual([below])
    expect(await idsWhere({ 'parent.id': { equals: above } }, testApp.administrator)).toEqual([
      manager.customer,
    ])
  })
})

describe('the trash', () => {
  it('is shown to managers, and to members never', async () => {
    const device = await testApp.ask('POST', 'devices', {
      body: { name: 'Gone', customer: manager.customer },
    })
    const { id } = docOf(device)
    expect((await testApp.ask('DELETE', `devices/${id}`, { as: manager })).status).toBe(200)
    expect(listOf(await find({ trash: true }, manager, 'devices')).totalDocs).toBe(1)
    expect(listOf(await find({}, manager, 'devices')).totalDocs).toBe(0)
    expect(listOf(await find({ trash: true }, member, 'devices')).totalDocs).toBe(0)
    expect((await testApp.ask('GET', `devices/${id}?trash=true`, { as: member })).status).toBe(404)
  })
})
