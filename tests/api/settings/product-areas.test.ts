import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEntries } from '../../../src/admin/navigation/read-entries.ts'
import { countKinds } from '../../../src/app/(portal)/resources/count-kinds.ts'
import { PageAnnouncements } from '../../../src/ui/announcements/page-announcements.tsx'
import { signedIn, type Person } from '../../support/people.ts'
import { readerOf } from '../../support/reader-of.ts'
import { made } from '../../support/resources.ts'
import { listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { announcing } from '../announcements/announcing.ts'

let testApp: TestApp
let manager: Person

beforeAll(async () => {
  testApp = await openTestApp()
  manager = await signedIn(testApp.app, 'manager')
  await made(testApp, 'cameras', { body: { customer: manager.customer } })
  await announcing(testApp).announce()
})

const use = async (productAreas: Record<string, boolean>) => {
  expect((await testApp.ask('POST', 'globals/settings', { body: { productAreas } })).status).toBe(200)
}

afterAll(() => use({ cameras: true, announcements: true }))

const shown = async () => {
  const { req, actor } = await readerOf(testApp, manager)
  const entries = await readEntries({ req, actor, language: 'en' })
  const links = entries.flatMap(({ below }) => below.map(({ href }) => href))
  return {
    inPanel: links.includes('/admin/collections/cameras'),
    inPortal: (await countKinds(req, String(manager.customer))).map(({ kind }) => kind.slug),
    isAnnounced: (await PageAnnouncements({ req, language: 'en' })) !== null,
  }
}

describe('a part of the product that the firm does not use', () => {
  it('is in neither the panel nor the portal, and stays in the API', async () => {
    expect(await shown()).toEqual({ inPanel: true, inPortal: ['cameras'], isAnnounced: true })
    await use({ cameras: false, announcements: false })
    expect(await shown()).toEqual({ inPanel: false, inPortal: [], isAnnounced: false })
    expect(listOf(await testApp.ask('GET', 'cameras', { as: manager })).docs).toHaveLength(1)
    expect(await announcing(testApp).currentOf(manager)).not.toEqual([])
  })
})
