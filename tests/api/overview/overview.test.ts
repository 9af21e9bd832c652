import { beforeAll, describe, expect, it } from 'vitest'
import { readDays } from '../../../src/admin/overview/read-days.ts'
import { readNumbers } from '../../../src/admin/overview/read-numbers.ts'
import { newAccount } from '../../support/account-tree.ts'
import { signedIn } from '../../support/people.ts'
import { readerOf } from '../../support/reader-of.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

describe('the overview of the panel', () => {
  it('counts what the reader may see, and nothing beside it', async () => {
    const manager = await signedIn(testApp.app, 'manager')
    const own = await readerOf(testApp, manager)
    const before = await readNumbers(own.req, own.actor)
    const off = await newAccount(testApp)
    const body = { status: 'disabled' }
    expect((await testApp.ask('PATCH', `customers/${off}`, { body })).status).toBe(200)
    expect(await readNumbers(own.req, own.actor)).toEqual(before)
    const all = await readerOf(testApp, testApp.administrator)
    expect((await readNumbers(all.req, all.actor)).off).toBeGreaterThan(before.off)
  })

  it('shows 30 days, today with those who signed in', async () => {
    const manager = await signedIn(testApp.app, 'manager')
    const { req, actor } = await readerOf(testApp, manager)
    const days = await readDays(req, actor)
    expect(days).toHaveLength(30)
    expect(days.at(-1)).toMatchObject({ customers: 1, signIns: 1 })
  })
})
