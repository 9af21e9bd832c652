import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDays } from '../../../src/admin/overview/read-days.ts'
import { readNumbers } from '../../../src/admin/overview/read-numbers.ts'
import { actorOf, isKnown } from '../../../src/kernel/actor.ts'
import { newAccount } from '../../support/account-tree.ts'
import { signedIn, type Person } from '../../support/people.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const readerOf = async ({ id }: Pick<Person, 'id'>) => {
  const { payload } = testApp.app
  const user = await payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    req: await createLocalReq({}, payload),
    overrideAccess: true,
  })
  const signed = { ...user, collection: 'users' as const }
  const actor = actorOf(signed)
  if (!isKnown(actor)) throw new Error('nobody')
  return { req: await createLocalReq({ user: signed }, payload), actor }
}

describe('the overview of the panel', () => {
  it('counts what the reader may see, and nothing beside it', async () => {
    const manager = await signedIn(testApp.app, 'manager')
    const own = await readerOf(manager)
    const before = await readNumbers(own.req, own.actor)
    const off = await newAccount(testApp)
    const body = { status: 'disabled' }
    expect((await testApp.ask('PATCH', `customers/${off}`, { body })).status).toBe(200)
    expect(await readNumbers(own.req, own.actor)).toEqual(before)
    const all = await readerOf(testApp.administrator)
    expect((await readNumbers(all.req, all.actor)).off).toBeGreaterThan(before.off)
  })

  it('shows 30 days, today with those who signed in', async () => {
    const manager = await signedIn(testApp.app, 'manager')
    const { req, actor } = await readerOf(manager)
    const days = await readDays(req, actor)
    expect(days).toHaveLength(30)
    expect(days.at(-1)).toMatchObject({ customers: 1, signIns: 1 })
  })
})
