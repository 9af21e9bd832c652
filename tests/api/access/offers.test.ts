import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, listOf, openOffice, type Office } from '../../support/office.ts'
import { newCustomer, signedIn, type Person } from '../../support/people.ts'

let office: Office
let above: string
let below: string
let manager: Person

beforeAll(async () => {
  office = await openOffice()
  above = docOf(await office.newCustomer({ type: 'integrator' })).id
  const own = docOf(await office.newCustomer({ type: 'integrator', parent: above })).id
  below = await newCustomer(office.app, { parent: own })
  manager = await signedIn(office.app, 'manager', own)
})

describe('what a manager is told of rules', () => {
  it('names no account above, in an offer for all and in one for a document (invariant 2)', async () => {
    const offers = [
      await office.ask('GET', 'access', { as: manager }),
      await office.ask('POST', `customers/access/${below}`, { as: manager, body: {} }),
      await office.ask('POST', `users/access/${manager.id}`, { as: manager, body: {} }),
    ]
    for (const { status, text } of offers) {
      expect(status).toBe(200)
      expect(text).not.toContain(above)
      expect(text).not.toContain('"where"')
    }
    expect(offers[1]?.body).toMatchObject({ read: true, update: true })
  })

  it('leaves operations their filters: lists hold the own subtree and nothing else (invariant 2)', async () => {
    const listed = listOf(await office.ask('GET', 'customers?limit=100', { as: manager }))
    expect(listed.docs.map(({ id }) => id).sort()).toEqual([manager.customer, below].sort())
    expect((await office.ask('GET', `customers/${above}`, { as: manager })).status).toBe(404)
  })
})
