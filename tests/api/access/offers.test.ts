import { createLocalReq, type Access, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { identify } from '../../../src/payload/request/identify.ts'
import { docOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { newCustomer, signedIn, type Person } from '../../support/people.ts'

let testApp: TestApp
let above: string
let below: string
let manager: Person

beforeAll(async () => {
  testApp = await openTestApp()
  above = docOf(await testApp.newCustomer({ type: 'integrator' })).id
  const own = docOf(await testApp.newCustomer({ type: 'integrator', parent: above })).id
  below = await newCustomer(testApp.app, { parent: own })
  manager = await signedIn(testApp.app, 'manager', own)
})

describe('what a manager is told of rules', () => {
  it('names no account above, in an offer for all and in one for a document (invariant 2)', async () => {
    const offers = [
      await testApp.ask('GET', 'access', { as: manager }),
      await testApp.ask('POST', `customers/access/${below}`, { as: manager, body: {} }),
      await testApp.ask('POST', `users/access/${manager.id}`, { as: manager, body: {} }),
      await testApp.ask('POST', 'customers/access', { as: manager, body: {} }),
    ]
    for (const { status, text } of offers) {
      expect(status).toBe(200)
      expect(text).not.toContain(above)
      expect(text).not.toContain('"where"')
    }
    expect(offers[0]?.body).toMatchObject({ collections: { customers: { read: true, update: true } } })
    expect(offers[1]?.body).toMatchObject({ read: true, update: true })
    expect(offers[3]?.body).toMatchObject({ read: true, update: true })
  })

  it('leaves operations their filters: lists hold the own subtree and nothing else (invariant 2)', async () => {
    const listed = listOf(await testApp.ask('GET', 'customers?limit=100', { as: manager }))
    expect(listed.docs.map(({ id }) => id).sort()).toEqual([manager.customer, below].sort())
    expect((await testApp.ask('GET', `customers/${above}`, { as: manager })).status).toBe(404)
  })
})

describe('a rule that stands in the configuration', () => {
  let req: PayloadRequest

  const asked = async (rule: Access, args: object) => rule({ ...args, req })

  beforeAll(async () => {
    const headers = new Headers({ authorization: `JWT ${manager.token}` })
    req = await createLocalReq({ req: { headers } }, testApp.app.payload)
    await identify(req)
  })

  it('hands out no filter with ids of accounts, whatever Payload asks it with (invariant 2)', async () => {
    for (const config of testApp.app.payload.config.collections) {
      if (config.slug.startsWith('payload-')) continue
      const { create, read, update, delete: remove } = config.access
      for (const rule of [create, read, update, remove]) {
        for (const args of [
          {},
          { id: undefined },
          { collectionConfig: config },
          { isReadingStaticFile: false },
          { collectionConfig: config, isReadingStaticFile: false },
        ]) {
          const answer = await asked(rule, args)
          if (typeof answer === 'object') expect(answer).toEqual({ id: { exists: false } })
          expect(await asked(rule, { ...args, id: below })).toBeTypeOf('boolean')
        }
      }
    }
  })

  it('lets an operation that asks it find nothing, and says yes or no for one document', async () => {
    const { payload } = testApp.app
    const { read } = payload.collections.customers.config.access
    const where = await asked(read, {})
    if (typeof where === 'boolean') throw new Error('The rule answers no filter.')
    expect(await payload.count({ collection: 'customers', where, req, overrideAccess: true })).toEqual({
      totalDocs: 0,
      totalDocsIsEstimate: false,
    })
    expect([await asked(read, { id: below }), await asked(read, { id: above })]).toEqual([true, false])
  })
})
