import { sql } from 'drizzle-orm'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { runSql } from '../../../src/database/run-sql.ts'
import { fieldCodesOf, newAccount, ownedTables, wrongPaths } from '../../support/account-tree.ts'
import { make } from '../../support/resources.ts'
import { docOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

const missing = '01890000-0000-7000-8000-000000000000'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const move = (id: string, parent: unknown, as?: Person | null) =>
  testApp.ask('POST', `customers/${id}/move`, { body: { parent }, ...(as !== undefined && { as }) })

const stored = async (id: string) => docOf(await testApp.ask('GET', `customers/${id}`))

describe('an administrator', () => {
  it('moves an account with all below it to another tree, and to the top', async () => {
    const [from, to] = [await newAccount(testApp), await newAccount(testApp)]
    const moved = await newAccount(testApp, { parent: from })
    const below = await newAccount(testApp, { parent: moved })
    const answer = await move(moved, to)
    expect(answer.status).toBe(200)
    expect(docOf(answer)).toMatchObject({ id: moved, parent: to, path: `/${to}/${moved}/` })
    expect(answer.body).toHaveProperty('message')
    expect(await stored(below)).toMatchObject({ parent: moved, path: `/${to}/${moved}/${below}/` })
    const top = docOf(await move(moved, null))
    expect([top.parent, top.path]).toEqual([null, `/${moved}/`])
    expect(await wrongPaths(testApp.app.payload)).toEqual([])
  })

  it('changes the date of the moved account, and of nothing below it', async () => {
    const [moved, to] = [await newAccount(testApp), await newAccount(testApp)]
    const below = await newAccount(testApp, { parent: moved })
    const before = [(await stored(moved)).updatedAt, (await stored(below)).updatedAt]
    await move(moved, to)
    expect(Date.parse(String((await stored(moved)).updatedAt))).toBeGreaterThan(Date.parse(String(before[0])))
    expect((await stored(below)).updatedAt).toBe(before[1])
  })

  it('changes nothing by a move to where the account is', async () => {
    const parent = await newAccount(testApp)
    const id = await newAccount(testApp, { parent })
    const before = await stored(id)
    expect((await move(id, parent)).status).toBe(200)
    expect((await stored(id)).updatedAt).toBe(before.updatedAt)
  })

  it('is told at parent why an account cannot go there, and nothing has moved', async () => {
    const top = await newAccount(testApp)
    const middle = await newAccount(testApp, { parent: top })
    const leaf = await newAccount(testApp, { parent: middle })
    const customer = await newAccount(testApp, { parent: top, type: 'customer' })
    const trashed = await newAccount(testApp, { parent: top })
    await runSql(
      await createLocalReq({}, testApp.app.payload),
      sql`update customers set deleted_at = now() where id = ${trashed}`,
    )
    const refusals: [unknown, string][] = [
      [middle, 'cycle'],
      [leaf, 'cycle'],
      [customer, 'integrator_below_customer'],
      [missing, 'invalid'],
      [trashed, 'invalid'],
      ['nonsense', 'invalid'],
      [{ id: top }, 'invalid'],
      [undefined, 'required'],
    ]
    for (const [parent, code] of refusals) {
      const answer = await move(middle, parent)
      expect([answer.status, codeOf(answer), fieldCodesOf(answer)]).toEqual([
        400,
        'validation_failed',
        [`parent ${code}`],
      ])
    }
    expect(await stored(middle)).toMatchObject({ parent: top })
    expect((await move(trashed, null)).status).toBe(404)
    expect((await move(missing, null)).status).toBe(404)
  })

  it('is told that a line is full, with everything below counted, as the settings say', async () => {
    const set = (accountDepth: number) => testApp.ask('POST', 'globals/settings', { body: { accountDepth } })
    const line = [await newAccount(testApp)]
    for (let depth = 1; depth < 3; depth++) line.push(await newAccount(testApp, { parent: line.at(-1) }))
    const moved = await newAccount(testApp)
    const below = await newAccount(testApp, { parent: moved })
    try {
      expect((await set(4)).status).toBe(200)
      const answer = await move(moved, line[2])
      expect([answer.status, fieldCodesOf(answer)]).toEqual([400, ['parent too_deep']])
      expect(answer.text).toContain('4')
      await set(5)
      expect((await move(moved, line[2])).status).toBe(200)
      const added = await testApp.newCustomer({ parent: below })
      expect([added.status, fieldsOf(added)]).toEqual([400, ['parent']])
    } finally {
      await set(8)
    }
  })
})

const notResources = new Set(['users', 'alert_rules', 'events'])

describe('what belongs to a moved account', () => {
  it('carries its new path, users and resources of every kind, in the trash or not', async () => {
    const { payload } = testApp.app
    const [from, to] = [await newAccount(testApp), await newAccount(testApp)]
    const moved = await newAccount(testApp, { parent: from })
    const below = await newAccount(testApp, { parent: moved, type: 'customer' })
    await testApp.newUser({ role: 'member', customer: below })
    const resources = (await ownedTables(payload)).filter((table) => !notResources.has(table))
    expect(resources.length).toBeGreaterThanOrEqual(7)
    const req = await createLocalReq({}, payload)
    for (const slug of resources.map((table) => table.replaceAll('_', '-'))) {
      for (const customer of [from, moved, below, below]) {
        const answer = await make(testApp, slug, { body: { customer } })
        expect([answer.status, slug]).toEqual([201, slug])
      }
      const table = sql.identifier(slug.replaceAll('-', '_'))
      await runSql(
        req,
        sql`update ${table} set deleted_at = now() where id = (select max(id::text)::uuid from ${table})`,
      )
    }
    expect((await move(moved, to)).status).toBe(200)
    expect(await wrongPaths(payload)).toEqual([])
    for (const table of [...resources, 'users']) {
      const rows = await runSql(
        req,
        sql`select owner_path from ${sql.identifier(table)} where customer_id = ${below}`,
      )
      expect(new Set(rows.map(({ owner_path }) => owner_path))).toEqual(
        new Set([`/${to}/${moved}/${below}/`]),
      )
    }
  })

  it('keeps its sessions: managers see what they saw, those of the old place no more, of the new place now', async () => {
    const [from, to] = [await newAccount(testApp), await newAccount(testApp)]
    const moved = await newAccount(testApp, { parent: from })
    const below = await newAccount(testApp, { parent: moved })
    const [old, next, own] = [
      await signedIn(testApp.app, 'manager', from),
      await signedIn(testApp.app, 'manager', to),
      await signedIn(testApp.app, 'manager', moved),
    ]
    const seen = async (as: Person) =>
      listOf(await testApp.ask('GET', 'customers?limit=100', { as }))
        .docs.map(({ id }) => id)
        .sort()
    const sees = async () => [await seen(old), await seen(next), await seen(own)]
    expect(await sees()).toEqual([[from, moved, below].sort(), [to], [moved, below].sort()])
    expect((await move(moved, to)).status).toBe(200)
    expect(await sees()).toEqual([[from], [to, moved, below].sort(), [moved, below].sort()])
    expect((await testApp.ask('GET', `users/${own.id}`, { as: old })).status).toBe(404)
    expect((await testApp.ask('GET', `users/${own.id}`, { as: next })).status).toBe(200)
  })

  it('is as disabled as its new place, and runs again when it has left', async () => {
    const [from, off] = [await newAccount(testApp), await newAccount(testApp)]
    const moved = await newAccount(testApp, { parent: from })
    const member = await signedIn(testApp.app, 'member', moved)
    await testApp.ask('PATCH', `customers/${off}`, { body: { status: 'disabled' } })
    expect((await testApp.ask('GET', `customers/${moved}`, { as: member })).status).toBe(200)
    expect(docOf(await move(moved, off)).effectiveStatus).toBe('disabled')
    expect((await testApp.ask('GET', `customers/${moved}`, { as: member })).status).toBe(401)
    expect(docOf(await move(moved, from)).effectiveStatus).toBe('enabled')
  })
})

describe('who may move', () => {
  let [top, own, below, inner, foreign]: string[] = []
  const manager = async (customer: string | undefined) => signedIn(testApp.app, 'manager', customer)

  beforeAll(async () => {
    top = await newAccount(testApp)
    own = await newAccount(testApp, { parent: top })
    below = await newAccount(testApp, { parent: own, type: 'customer' })
    inner = await newAccount(testApp, { parent: own })
    foreign = await newAccount(testApp)
  })

  it('managers of an integrator, those below their own, within their own subtree', async () => {
    const as = await manager(own)
    const answer = await move(String(below), inner, as)
    expect([answer.status, docOf(answer).parent]).toEqual([200, inner])
    expect((await move(String(below), own, as)).status).toBe(200)
    const toTop = await move(String(below), null, as)
    expect([toTop.status, fieldCodesOf(toTop)]).toEqual([400, ['parent required']])
  })

  it('not to a place that they do not see, which answers like one that is missing (invariant 2)', async () => {
    const as = await manager(own)
    const answers = [
      await move(String(below), top, as),
      await move(String(below), foreign, as),
      await move(String(below), missing, as),
    ]
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(fieldCodesOf(answers[0] ?? {})).toEqual(['parent invalid'])
  })

  it('not what is outside of it, which answers like what is missing (invariant 2)', async () => {
    const as = await manager(own)
    const answers = [
      await move(String(foreign), own, as),
      await move(String(top), own, as),
      await move(missing, own, as),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  })

  it('never their own account, nor do a customer’s managers, members, support and strangers move any', async () => {
    const customers = await newAccount(testApp, { type: 'customer' })
    const innerCustomer = await newAccount(testApp, { type: 'customer', parent: customers })
    const member = await signedIn(testApp.app, 'member', own)
    const statuses = [
      await move(String(own), inner, await manager(own)),
      await move(innerCustomer, customers, await manager(customers)),
      await move(String(own), null, member),
      await move(String(below), null, member),
      await move(String(own), null, testApp.support),
      await move(missing, null, testApp.support),
      await move(String(own), null, null),
    ].map(({ status }) => status)
    expect(statuses).toEqual([403, 403, 403, 404, 403, 404, 401])
  })
})
