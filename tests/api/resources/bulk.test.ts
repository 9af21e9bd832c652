import { beforeAll, describe, expect, it } from 'vitest'
import { bulkOf, outcomesOf, undoOf } from '../../support/bulk.ts'
import { signedIn } from '../../support/people.ts'
import { kindsOf, made, makeFamily } from '../../support/resources.ts'
import { docOf, openTestApp, type TestApp } from '../../support/test-app.ts'

let testApp: TestApp
let family: Awaited<ReturnType<typeof makeFamily>>

beforeAll(async () => {
  testApp = await openTestApp()
  family = await makeFamily(testApp, (role, customer) => signedIn(testApp.app, role, customer))
})

const newOne = async (slug: string, customer: string | null) =>
  (await made(testApp, slug, { body: { customer } })).id
const stored = async (slug: string, id: string) => docOf(await testApp.ask('GET', `${slug}/${id}?depth=0`))

describe('many resources at once', () => {
  it('of every kind are assigned, and go back to each one’s own account', async () => {
    for (const { slug } of kindsOf(testApp)) {
      const bulk = bulkOf(testApp, slug)
      const ids = [
        await newOne(slug, family.beside),
        await newOne(slug, null),
        await newOne(slug, family.below),
      ]
      const done = await bulk({ action: 'assign', ids, customer: family.below })
      expect(outcomesOf(done)).toEqual(['ok', 'ok', 'ok'])
      expect(done.map(({ undo }) => undo)).toEqual([
        { action: 'assign', customer: family.beside },
        { action: 'assign', customer: null },
        undefined,
      ])
      for (const each of done.slice(0, 2)) expect(outcomesOf(await bulk(undoOf([each])))).toEqual(['ok'])
      const owners = await Promise.all(ids.map(async (id) => (await stored(slug, id)).customer))
      expect(owners).toEqual([family.beside, null, family.below])
    }
  })

  it('are switched, deleted and restored', async () => {
    const bulk = bulkOf(testApp, 'devices')
    const ids = [await newOne('devices', family.below), await newOne('devices', family.below)]
    const off = await bulk({ action: 'disable', ids })
    expect((await stored('devices', String(ids[0]))).status).toBe('disabled')
    expect(outcomesOf(await bulk(undoOf(off)))).toEqual(['ok', 'ok'])
    expect((await stored('devices', String(ids[0]))).status).toBe('enabled')
    const gone = await bulk({ action: 'delete', ids })
    expect((await testApp.ask('GET', `devices/${String(ids[0])}`)).status).toBe(404)
    expect(outcomesOf(await bulk(undoOf(gone)))).toEqual(['ok', 'ok'])
  })

  it('are refused where one may not, each for itself', async () => {
    const bulk = bulkOf(testApp, 'devices')
    const ids = [await newOne('devices', family.below), await newOne('devices', family.beside)]
    const { manager, member, integrator } = family
    expect(outcomesOf(await bulk({ action: 'disable', ids }, manager))).toEqual(['ok', 'not_found'])
    const assign = { action: 'assign', ids, customer: integrator }
    expect(outcomesOf(await bulk(assign, manager))).toEqual(['ok', 'not_found'])
    const [given] = await bulk({ action: 'assign', ids: ids.slice(0, 1), customer: family.beside }, manager)
    expect(given).toMatchObject({ ok: false, data: { errors: [{ path: 'customer' }] } })
    expect(outcomesOf(await bulk(assign, member))).toEqual(['forbidden', 'forbidden'])
    expect(outcomesOf(await bulk({ action: 'delete', ids }, testApp.support))).toEqual([
      'forbidden',
      'forbidden',
    ])
  })

  it('that somebody assigned or changed meanwhile stay there', async () => {
    const bulk = bulkOf(testApp, 'devices')
    const id = await newOne('devices', family.beside)
    const done = await bulk({ action: 'assign', ids: [id], customer: family.below })
    await testApp.ask('POST', 'devices/assign', { body: { ids: [id], customer: family.integrator } })
    expect(outcomesOf(await bulk(undoOf(done)))).toEqual(['conflict'])
    expect((await stored('devices', id)).customer).toBe(family.integrator)
  })
})

describe('many users at once', () => {
  it('are locked, unlocked, deleted and restored, and back again', async () => {
    const bulk = bulkOf(testApp, 'users')
    const { id } = docOf(await testApp.newUser({ role: 'member', customer: family.below }))
    const locked = await bulk({ action: 'lock', ids: [id], lockedReason: 'lost device' })
    expect(await stored('users', id)).toMatchObject({ locked: true, lockedReason: 'lost device' })
    const unlocked = await bulk({ action: 'unlock', ids: [id] })
    expect(unlocked.map(({ undo }) => undo)).toEqual([{ action: 'lock', lockedReason: 'lost device' }])
    expect(outcomesOf(await bulk(undoOf(unlocked)))).toEqual(['ok'])
    expect(outcomesOf(await bulk(undoOf(locked)))).toEqual(['conflict'])
    expect(await stored('users', id)).toMatchObject({ locked: true, lockedReason: 'lost device' })
    const gone = await bulk({ action: 'delete', ids: [id] })
    expect(outcomesOf(await bulk(undoOf(gone)))).toEqual(['ok'])
    expect(
      outcomesOf(await bulk({ action: 'delete', ids: [family.manager.id] }, family.member)),
    ).not.toContain('ok')
  })
})
