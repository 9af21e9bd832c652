import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newAccount } from '../../support/account-tree.ts'
import { makeTree, resourceTables, seeded } from '../../support/make-tree.ts'
import { signedIn, type Person } from '../../support/people.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const kind = z.object({ total: z.number(), change: z.number(), stay: z.number() })
const impact = z.object({
  customers: z.number(),
  users: z.number(),
  resources: z.record(z.string(), kind),
})
const summed = impact.extend({ selected: z.number(), roots: z.number() })

const preview = async (action: string, ids: readonly string[], as?: Person) => {
  const answer = await testApp.ask('POST', 'customers/bulk-impact', {
    body: { action, ids },
    ...(as && { as }),
  })
  expect(answer.status, answer.text).toBe(200)
  return summed.parse(answer.body)
}

/** How many of each kind run, by walking up row by row. */
const running = async () => {
  const { pool } = testApp.app.payload.db
  const walked = `with recursive line as (
    select id, id as self, parent_id, status from customers where deleted_at is null
    union all select above.id, line.self, above.parent_id, above.status
    from line join customers above on above.id = line.parent_id
  ), running as (select self as id from line group by self having bool_and(status = 'enabled'))`
  const count = async (rest: string) =>
    Number((await pool.query<{ count: string }>(`${walked} select count(*) from ${rest}`)).rows[0]?.count)
  const owned = (table: string, more: string) =>
    count(`${table} where customer_id in (select id from running) and deleted_at is null and ${more}`)
  const resources: Record<string, number> = {}
  for (const table of resourceTables)
    resources[table.replaceAll('_', '-')] = await owned(table, `status = 'enabled'`)
  return {
    customers: await count('running'),
    users: await owned('users', `locked is not true and activation is distinct from 'pending'`),
    resources,
  }
}

const changesOf = ({ customers, users, resources }: z.infer<typeof summed>) => ({
  ...{ customers, users },
  resources: Object.fromEntries(Object.entries(resources).map(([slug, { change }]) => [slug, change])),
})

const difference = (
  one: Awaited<ReturnType<typeof running>>,
  other: Awaited<ReturnType<typeof running>>,
) => ({
  customers: one.customers - other.customers,
  users: one.users - other.users,
  resources: Object.fromEntries(
    Object.entries(one.resources).map(([slug, count]) => [slug, count - (other.resources[slug] ?? 0)]),
  ),
})

describe('the preview of a change of many accounts', () => {
  it('of disabling and of enabling is exactly what then happens, in 8 rounds of accounts picked at random', async () => {
    const chance = seeded(11)
    const { pool } = testApp.app.payload.db
    const { accounts } = await makeTree(pool, { accounts: 60, seed: 11 })
    for (let round = 0; round < 8; round++) {
      const ids = accounts.filter(() => chance() < 0.25)
      const action = round % 2 === 0 ? 'disable' : 'enable'
      const [told, before] = [await preview(action, ids), await running()]
      const answer = await testApp.ask('POST', 'customers/bulk', { body: { action, ids } })
      expect(answer.status, answer.text).toBe(200)
      const after = await running()
      expect(changesOf(told), action).toEqual(
        action === 'disable' ? difference(before, after) : difference(after, before),
      )
      expect(told.selected).toBe(ids.length)
    }
  })

  it('of one account is what its own preview says', async () => {
    const { accounts } = await makeTree(testApp.app.payload.db.pool, { accounts: 25, seed: 3 })
    for (const id of accounts.slice(0, 6))
      for (const action of ['disable', 'enable', 'delete', 'move']) {
        const own = await testApp.ask('GET', `customers/${id}/impact?action=${action}`)
        expect(impact.parse(await preview(action, [id])), action).toEqual(impact.parse(own.body))
      }
  })

  it('counts nothing twice when one lies below another, or is named twice', async () => {
    const above = await newAccount(testApp)
    const middle = await newAccount(testApp, { parent: above })
    const below = await newAccount(testApp, { parent: middle })
    const alone = await preview('delete', [above])
    expect(alone).toMatchObject({ customers: 3, selected: 1, roots: 1 })
    expect(await preview('delete', [below, above, middle, above])).toEqual({ ...alone, selected: 3 })
  })

  it('knows only accounts in sight', async () => {
    const integrator = await newAccount(testApp)
    const below = await newAccount(testApp, { parent: integrator })
    const manager = await signedIn(testApp.app, 'manager', integrator)
    const foreign = await newAccount(testApp)
    expect(await preview('delete', [below, foreign], manager)).toEqual(
      await preview('delete', [below], manager),
    )
    expect(await preview('delete', [foreign], manager)).toMatchObject({ customers: 0, selected: 0, roots: 0 })
    const member = await signedIn(testApp.app, 'member', integrator)
    const body = { action: 'delete', ids: [below] }
    expect((await testApp.ask('POST', 'customers/bulk-impact', { as: member, body })).status).toBe(403)
  })
})
