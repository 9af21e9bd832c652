import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { docOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { makeTree, resourceTables, seeded } from '../../support/make-tree.ts'
import { signedIn } from '../../support/people.ts'
import { codeOf } from '../../support/read-answer.ts'

let testApp: TestApp
beforeAll(async () => {
  testApp = await openTestApp()
})

const slugs = resourceTables.map((table) => table.replaceAll('_', '-'))
const kind = z.object({ total: z.number(), change: z.number(), stay: z.number() })
const impact = z
  .object({
    action: z.string(),
    customers: z.number(),
    users: z.number(),
    resources: z.record(z.string(), kind),
  })
  .catchall(z.number())

const preview = async (id: string, action: string) => {
  const answer = await testApp.ask('GET', `customers/${id}/impact?action=${action}`)
  expect(answer.status, answer.text).toBe(200)
  const counted = impact.parse(answer.body)
  expect(Object.keys(counted.resources).sort()).toEqual(slugs)
  for (const slug of slugs) expect(counted[slug]).toBe(counted.resources[slug]?.change)
  return counted
}
const turn = async (id: string, status: string) => {
  const answer = await testApp.ask('PATCH', `customers/${id}`, { body: { status } })
  expect(answer.status, answer.text).toBe(200)
}

/** The effective statuses, computed by walking up row by row, independent of the product's code. */
const picture = async () => {
  const { pool } = testApp.app.payload.db
  const ids = async (text: string) =>
    (
      await pool.query<{ id: string }>(`with recursive line as (
        select id, id as self, parent_id, status from customers where deleted_at is null
        union all select above.id, line.self, above.parent_id, above.status
        from line join customers above on above.id = line.parent_id
      ), running as (select self as id from line group by self having bool_and(status = 'enabled'))
      ${text}`)
    ).rows.map(({ id }) => id)
  const owned = (table: string, more: string) =>
    ids(
      `select id from ${table} where customer_id in (select id from running) and deleted_at is null and ${more}`,
    )
  const resources: Record<string, Set<string>> = {}
  for (const [index, table] of resourceTables.entries())
    resources[slugs[index] ?? ''] = new Set(await owned(table, `status = 'enabled'`))
  return {
    customers: new Set(await ids('select id from running')),
    users: new Set(await owned('users', `locked is not true and activation is distinct from 'pending'`)),
    ...resources,
  }
}
type Picture = Record<string, Set<string>>

const difference = (more: Picture, less: Picture) =>
  Object.fromEntries(
    Object.entries(more).map(([key, ids]) => [key, [...ids].filter((id) => !less[key]?.has(id)).length]),
  )

describe('The preview of disabling and enabling', { timeout: 120_000 }, () => {
  it.each([1, 2, 3, 4])('says exactly what then happens, tree %i (invariant 6)', async (seed) => {
    const { accounts, root } = await makeTree(testApp.app.payload.db.pool, { accounts: 25, seed })
    await makeTree(testApp.app.payload.db.pool, { accounts: 5, seed: seed + 100 })
    const chance = seeded(seed)
    for (const id of [root, ...accounts.filter(() => chance() < 0.3)]) {
      const isOff = docOf(await testApp.ask('GET', `customers/${id}`)).status === 'disabled'
      const [there, back] = isOff ? (['enable', 'disable'] as const) : (['disable', 'enable'] as const)
      const before: Picture = await picture()

      const { action: _there, resources, ...saidThere } = await preview(id, there)
      expect(await preview(id, back)).toMatchObject({ customers: 0, users: 0, cameras: 0 })
      await turn(id, there === 'disable' ? 'disabled' : 'enabled')
      const between: Picture = await picture()
      const [more, less] = there === 'disable' ? [before, between] : [between, before]
      expect(saidThere).toEqual(difference(more, less))
      expect(Object.values(difference(less, more)).every((count) => count === 0)).toBe(true)

      const { action: _back, resources: backAgain, ...saidBack } = await preview(id, back)
      expect(saidBack).toEqual(saidThere)
      expect(backAgain).toEqual(resources)
      await turn(id, back === 'disable' ? 'disabled' : 'enabled')
      expect(await picture()).toEqual(before)
    }
  })

  it('says that 37 of 40 cameras will run again and 3 stay off', async () => {
    const newAccount = async (body: object) => docOf(await testApp.newCustomer(body)).id
    const integrator = await newAccount({ type: 'integrator', status: 'disabled' })
    const running = await newAccount({ parent: integrator })
    const paused = await newAccount({ parent: integrator, status: 'disabled' })
    const cameras = [
      ...Array.from({ length: 37 }, () => ({ customer: running })),
      { customer: running, status: 'disabled' },
      { customer: paused },
      { customer: integrator, status: 'disabled' },
    ]
    for (const camera of cameras) {
      const made = await testApp.ask('POST', 'cameras', { body: { name: 'Door', ...camera } })
      expect(made.status, made.text).toBe(201)
    }
    expect(await preview(integrator, 'enable')).toMatchObject({
      customers: 2,
      users: 0,
      cameras: 37,
      resources: { cameras: { total: 40, change: 37, stay: 3 }, devices: { total: 0, change: 0, stay: 0 } },
    })
  })
})

describe('The preview of deleting and moving', () => {
  it('counts all in the subtree that is not in the trash', async () => {
    const { pool } = testApp.app.payload.db
    const { accounts, root } = await makeTree(pool, { accounts: 12, seed: 11 })
    await makeTree(pool, { accounts: 3, seed: 12 })
    const count = async (table: string) => {
      const { rows } = await pool.query<{ count: number }>(
        `select count(*)::int as count from ${table} where customer_id = any($1) and deleted_at is null`,
        [accounts],
      )
      return rows[0]?.count ?? 0
    }
    for (const action of ['delete', 'move']) {
      const { resources, ...said } = await preview(root, action)
      expect(said).toMatchObject({ action, customers: 12, users: await count('users') })
      for (const [index, table] of resourceTables.entries()) {
        const total = await count(table)
        expect(resources[slugs[index] ?? '']).toEqual({ total, change: total, stay: 0 })
      }
    }
  })

  it('refuses a place that the move itself would refuse, with the same words', async () => {
    const newAccount = async (body: object) => docOf(await testApp.newCustomer(body)).id
    const integrator = await newAccount({ type: 'integrator' })
    const inner = await newAccount({ type: 'integrator', parent: integrator })
    const customer = await newAccount({})
    for (const parent of [inner, customer, integrator, '0198c0de-0000-7000-8000-000000000000']) {
      const asked = await testApp.ask('GET', `customers/${integrator}/impact?action=move&parent=${parent}`)
      const done = await testApp.ask('POST', `customers/${integrator}/move`, { body: { parent } })
      expect(asked.status).toBe(400)
      expect(asked.text).toBe(done.text)
    }
    expect(
      (await testApp.ask('GET', `customers/${customer}/impact?action=move&parent=${integrator}`)).status,
    ).toBe(200)
    expect((await testApp.ask('GET', `customers/${inner}/impact?action=move&parent=null`)).status).toBe(200)
  })
})

describe('Who may ask for a preview', () => {
  it('is whoever runs or supports the account; an outsider finds nothing there', async () => {
    const { app, ask, support } = testApp
    const integrator = docOf(await testApp.newCustomer({ type: 'integrator' })).id
    const below = docOf(await testApp.newCustomer({ parent: integrator })).id
    const manager = await signedIn(app, 'manager', integrator)
    const member = await signedIn(app, 'member', integrator)
    const outsider = await signedIn(app, 'manager')
    const statuses = async (id: string, action = 'disable') =>
      Promise.all(
        [support, manager, member, outsider, null].map(async (as) => {
          const { status } = await ask('GET', `customers/${id}/impact?action=${action}`, { as })
          return status
        }),
      )
    expect(await statuses(integrator)).toEqual([200, 200, 403, 404, 401])
    expect(await statuses(below)).toEqual([200, 200, 404, 404, 401])
    expect(await statuses('0198c0de-0000-7000-8000-000000000000')).toEqual([404, 404, 404, 404, 401])
    const own = await ask('GET', `customers/${integrator}/impact?action=move&parent=${below}`, {
      as: manager,
    })
    expect(own.status).toBe(403)
  })

  it('is told which actions there are', async () => {
    const { id } = docOf(await testApp.newCustomer())
    for (const query of [
      '',
      '?action=',
      '?action=paint',
      '?action[]=disable',
      '?action=disable&action=move',
    ]) {
      const answer = await testApp.ask('GET', `customers/${id}/impact${query}`)
      expect([answer.status, codeOf(answer)], query).toEqual([400, 'validation_failed'])
    }
    for (const parent of ['x', '1', '%00']) {
      const answer = await testApp.ask('GET', `customers/${id}/impact?action=move&parent=${parent}`)
      expect(answer.status, parent).toBe(400)
    }
  })
})
