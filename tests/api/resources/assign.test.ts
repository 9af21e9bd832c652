import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { runSql } from '../../../src/database/run-sql.ts'
import { call } from '../../support/call.ts'
import { docOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'
import { kindsOf, made, makeFamily } from '../../support/resources.ts'

let testApp: TestApp
let family: Awaited<ReturnType<typeof makeFamily>>

beforeAll(async () => {
  testApp = await openTestApp()
  family = await makeFamily(testApp, (role, customer) => signedIn(testApp.app, role, customer))
})

const assign = (slug: string, body: unknown, as?: Person | null) =>
  testApp.ask('POST', `${slug}/assign`, { body, ...(as !== undefined && { as }) })

const newOnes = (slug: string, count: number, customer: string | null) =>
  Promise.all(
    Array.from({ length: count }, async () => (await made(testApp, slug, { body: { customer } })).id),
  )

const ownerOf = async (slug: string, id: string) => docOf(await testApp.ask('GET', `${slug}/${id}`)).customer

const ownersOf = (slug: string, ids: string[]) => Promise.all(ids.map((id) => ownerOf(slug, id)))

describe('assigning resources', () => {
  it('of every kind gives all of them to one account at once, and null takes them away again', async () => {
    for (const { slug } of kindsOf(testApp)) {
      const ids = [...(await newOnes(slug, 2, family.beside)), ...(await newOnes(slug, 1, null))]
      const given = await assign(slug, { ids, customer: family.below })
      expect([given.status, given.body]).toEqual([200, { assigned: 3, message: expect.any(String) }])
      expect(await ownersOf(slug, ids)).toEqual([family.below, family.below, family.below])
      const taken = await assign(slug, { ids, customer: null })
      expect([taken.status, taken.body]).toEqual([200, { assigned: 3, message: expect.any(String) }])
      expect(await ownersOf(slug, ids)).toEqual([null, null, null])
    }
  })

  it('lets those of the account see them at once, and those of the one before no longer', async () => {
    const [id = ''] = await newOnes('devices', 1, family.below)
    const status = async (as: Person) => (await testApp.ask('GET', `devices/${id}`, { as })).status
    expect([await status(family.member), await status(family.manager)]).toEqual([200, 200])
    await assign('devices', { ids: [id], customer: family.beside })
    expect([await status(family.member), await status(family.manager)]).toEqual([404, 404])
  })

  it('takes a thousand in one call, marks them as changed, and counts one that is named twice once', async () => {
    const ids = Array.from({ length: 1000 }, () => randomUUID())
    await runSql(
      testApp.app,
      sql`insert into devices (id, name, updated_at)
          select id, 'A device', '2020-01-01' from unnest(${sql.param(ids)}::uuid[]) as id`,
    )
    const answer = await assign('devices', { ids, customer: family.below })
    expect(answer.body).toMatchObject({ assigned: 1000 })
    const { updatedAt } = docOf(await testApp.ask('GET', `devices/${ids[0]}`))
    expect(Date.parse(String(updatedAt))).toBeGreaterThan(Date.parse('2026-01-01'))
    const [first = ''] = ids
    const twice = await assign('devices', { ids: [first, first], customer: null })
    expect(twice.body).toMatchObject({ assigned: 1 })
  })

  it('says in the reader’s language what was done', async () => {
    const ids = await newOnes('cameras', 1, null)
    const { body } = await call(`${testApp.app.url}/api/cameras/assign`, {
      body: { ids, customer: family.below },
      token: testApp.administrator.token,
      headers: { 'accept-language': 'de' },
    })
    expect(body).toEqual({ assigned: 1, message: 'Kameras zugeordnet: 1.' })
  })
})

describe('a manager of an integrator', () => {
  it('moves resources between the accounts of the subtree', async () => {
    const ids = await newOnes('cameras', 2, family.integrator)
    expect((await assign('cameras', { ids, customer: family.below }, family.manager)).status).toBe(200)
    expect(await ownersOf('cameras', ids)).toEqual([family.below, family.below])
  })

  it('gives none away to an account outside: 400 at customer, like one that does not exist (invariant 2)', async () => {
    const ids = await newOnes('cameras', 1, family.below)
    for (const customer of [family.beside, randomUUID()]) {
      const answer = await assign('cameras', { ids, customer }, family.manager)
      expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([
        400,
        'validation_failed',
        ['customer'],
      ])
    }
    expect(await ownersOf('cameras', ids)).toEqual([family.below])
  })

  it('cannot take one from all accounts: 400 at customer', async () => {
    const ids = await newOnes('cameras', 1, family.below)
    const answer = await assign('cameras', { ids, customer: null }, family.manager)
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['customer']])
    expect(await ownersOf('cameras', ids)).toEqual([family.below])
  })

  it('is told 404 for all when one is not there for them, and nothing is assigned (invariant 2)', async () => {
    const own = await newOnes('cameras', 2, family.integrator)
    const foreign = await newOnes('cameras', 1, family.beside)
    const unowned = await newOnes('cameras', 1, null)
    const answers: unknown[] = []
    for (const other of [foreign[0], unowned[0], randomUUID()]) {
      const ids = [...own, other]
      const answer = await assign('cameras', { ids, customer: family.below }, family.manager)
      answers.push([answer.status, answer.body])
    }
    expect(answers[0]).toEqual([404, expect.objectContaining({})])
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
    expect(await ownersOf('cameras', own)).toEqual([family.integrator, family.integrator])
    expect(await ownersOf('cameras', foreign)).toEqual([family.beside])
  })
})

describe('assigning is refused', () => {
  it.each([
    ['anonymous', 401, 'unauthenticated'] as const,
    ['support', 403, 'forbidden'] as const,
    ['member', 403, 'forbidden'] as const,
  ])('to %s: %d %s, whatever the ids', async (who, status, code) => {
    const ids = [...(await newOnes('cameras', 1, family.below)), randomUUID()]
    const as = { anonymous: null, support: testApp.support, member: family.member }[who]
    const answer = await assign('cameras', { ids, customer: family.below }, as)
    expect([answer.status, codeOf(answer)]).toEqual([status, code])
  })

  it.each([
    ['no ids', { customer: null }, ['ids']],
    ['an empty list', { ids: [], customer: null }, ['ids']],
    ['a text for a list', { ids: 'all', customer: null }, ['ids']],
    ['something that is no id', { ids: ['1'], customer: null }, ['ids']],
    ['an id in a list of its own', { ids: [[randomUUID()]], customer: null }, ['ids']],
    ['1001 ids', { ids: Array.from({ length: 1001 }, () => randomUUID()), customer: null }, ['ids']],
    ['no account and no null', { ids: [randomUUID()] }, ['customer']],
    ['an account that is no id', { ids: [randomUUID()], customer: { equals: 'x' } }, ['customer']],
    ['neither', {}, ['ids', 'customer']],
  ])('with %s', async (_, body, paths) => {
    const answer = await assign('devices', body)
    expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([400, 'validation_failed', paths])
  })

  it('into an account that is in the trash, or of a resource that is', async () => {
    const customer = docOf(await testApp.newCustomer()).id
    const [kept = '', trashed = ''] = await newOnes('devices', 2, null)
    await testApp.ask('PATCH', `devices/${trashed}`, { body: { deletedAt: new Date().toISOString() } })
    expect((await assign('devices', { ids: [kept, trashed], customer })).status).toBe(404)
    await runSql(testApp.app, sql`update customers set deleted_at = now() where id = ${customer}`)
    const answer = await assign('devices', { ids: [kept], customer })
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['customer']])
  })
})
