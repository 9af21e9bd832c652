import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'
import { made } from '../../support/resources.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const newAccount = async (body: object = {}) => docOf(await testApp.newCustomer(body)).id

const newDashboard = async (customer: string | null) =>
  (await made(testApp, 'dashboards', { body: { customer } })).id

const choose = (customer: string, homeDashboard: string | null, as = testApp.administrator) =>
  testApp.ask('PATCH', `customers/${customer}`, { as, body: { homeDashboard } })

const homeOf = async (customer: string, depth = 0) =>
  docOf(await testApp.ask('GET', `customers/${customer}?depth=${depth}`)).homeDashboard

/** An account with a home dashboard. */
const newHome = async () => {
  const customer = await newAccount()
  const dashboard = await newDashboard(customer)
  expect((await choose(customer, dashboard)).status).toBe(200)
  return { customer, dashboard }
}

describe('the home dashboard of an account', () => {
  it('is one of its own, chosen by staff or by its managers', async () => {
    const { customer, dashboard } = await newHome()
    expect(await homeOf(customer)).toBe(dashboard)
    const manager = await signedIn(testApp.app, 'manager', customer)
    const other = await newDashboard(customer)
    expect(docOf(await choose(customer, other, manager)).homeDashboard).toBe(other)
    expect(docOf(await choose(customer, null, manager)).homeDashboard).toBe(null)
  })

  it('is seen by the members of the account, who cannot choose it', async () => {
    const { customer, dashboard } = await newHome()
    const member = await signedIn(testApp.app, 'member', customer)
    const doc = docOf(await testApp.ask('GET', `customers/${customer}?depth=1`, { as: member }))
    expect(doc.homeDashboard).toMatchObject({ id: dashboard })
    expect((await choose(customer, null, member)).status).toBe(403)
  })

  it('is refused when it belongs to another account, to one below, to nobody, or does not exist: 400, all alike (invariant 2)', async () => {
    const customer = await newAccount({ type: 'integrator' })
    const manager = await signedIn(testApp.app, 'manager', customer)
    const below = await newDashboard(await newAccount({ parent: customer }))
    const ids = [await newDashboard(await newAccount()), await newDashboard(null), randomUUID()]
    for (const as of [testApp.administrator, manager]) {
      const answers: unknown[] = []
      for (const id of [below, ...ids]) {
        const answer = await choose(customer, id, as)
        answers.push([answer.status, codeOf(answer), fieldsOf(answer), answer.text.replaceAll(id, '')])
      }
      expect(answers[0]).toEqual([400, 'validation_failed', ['homeDashboard'], expect.any(String)])
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    }
    expect(await homeOf(customer)).toBe(null)
  })

  it('cannot be in the trash', async () => {
    const customer = await newAccount()
    const dashboard = await newDashboard(customer)
    await trash(dashboard)
    expect(fieldsOf(await choose(customer, dashboard))).toEqual(['homeDashboard'])
  })

  it('is none when an account is made', async () => {
    const dashboard = await newDashboard(await newAccount())
    const answer = await testApp.newCustomer({ homeDashboard: dashboard })
    expect([answer.status, fieldsOf(answer)]).toEqual([403, ['homeDashboard']])
  })
})

describe('a home dashboard that leaves its account', () => {
  it('is its home no longer when it is assigned to another or to none', async () => {
    for (const other of [await newAccount(), null]) {
      const { customer, dashboard } = await newHome()
      const body = { ids: [dashboard], customer: other }
      expect((await testApp.ask('POST', 'dashboards/assign', { body })).status).toBe(200)
      expect(await homeOf(customer)).toBe(null)
    }
  })

  it('is so too when it is moved by an edit', async () => {
    const { customer, dashboard } = await newHome()
    const body = { customer: await newAccount() }
    expect((await testApp.ask('PATCH', `dashboards/${dashboard}`, { body })).status).toBe(200)
    expect(await homeOf(customer)).toBe(null)
  })

  it('is not shown while it is in the trash, and is the home again when it comes back (invariant 6)', async () => {
    const { customer, dashboard } = await newHome()
    await trash(dashboard)
    expect(await homeOf(customer, 1)).toBe(null)
    // An edit of another field neither fails nor clears it.
    const edit = await testApp.ask('PATCH', `customers/${customer}`, { body: { city: 'Uppsala' } })
    expect(edit.status).toBe(200)
    const body = { deletedAt: null }
    expect((await testApp.ask('PATCH', `dashboards/${dashboard}?trash=true`, { body })).status).toBe(200)
    expect(await homeOf(customer, 1)).toMatchObject({ id: dashboard })
  })

  it('is gone from the account once it is purged', async () => {
    const { customer, dashboard } = await newHome()
    await trash(dashboard)
    const req = { payload: testApp.app.payload }
    await req.payload.delete({ collection: 'dashboards', id: dashboard, trash: true, overrideAccess: true })
    expect(await homeOf(customer)).toBe(null)
  })
})

const trash = async (id: string) => {
  const body = { deletedAt: new Date().toISOString() }
  expect((await testApp.ask('PATCH', `dashboards/${id}`, { body })).status).toBe(200)
}
