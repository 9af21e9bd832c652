import { sql } from 'drizzle-orm'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { treeStatement } from '../../../src/collections/accounts/customers/operations/tree-statement.ts'
import { runSql } from '../../../src/database/run-sql.ts'
import { newAccount } from '../../support/account-tree.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

const missing = '01890000-0000-7000-8000-000000000000'
const page = z.strictObject({
  nodes: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      type: z.enum(['customer', 'integrator']),
      status: z.enum(['enabled', 'disabled']),
      effectiveStatus: z.enum(['enabled', 'disabled']),
      hasChildren: z.boolean(),
    }),
  ),
  next: z.string().nullable(),
})

let testApp: TestApp
let root: string
let outer: string

beforeAll(async () => {
  testApp = await openTestApp()
  outer = await newAccount(testApp, { name: 'Outer' })
  root = await newAccount(testApp, { name: 'Root', parent: outer })
})

const ask = (query: string, as?: Person | null) =>
  testApp.ask('GET', `customers/tree${query}`, { ...(as !== undefined && { as }) })

const read = async (query: string, as?: Person) => {
  const { status, body } = await ask(query, as)
  expect(status).toBe(200)
  return page.parse(body)
}

const run = async (statement: ReturnType<typeof sql>) =>
  runSql(await createLocalReq({}, testApp.app.payload), statement)

describe('the tree, opened account by account', () => {
  it('shows the children in the order of their names, with what each of them is', async () => {
    const parent = await newAccount(testApp, { parent: root })
    const second = await newAccount(testApp, { parent, name: 'Second', type: 'customer' })
    const first = await newAccount(testApp, { parent, name: 'First' })
    await newAccount(testApp, { parent: first, name: 'Below' })
    await testApp.ask('PATCH', `customers/${second}`, { body: { status: 'disabled' } })
    expect((await read(`?parent=${parent}`)).nodes).toEqual([
      {
        id: first,
        name: 'First',
        type: 'integrator',
        status: 'enabled',
        effectiveStatus: 'enabled',
        hasChildren: true,
      },
      {
        id: second,
        name: 'Second',
        type: 'customer',
        status: 'disabled',
        effectiveStatus: 'disabled',
        hasChildren: false,
      },
    ])
    await testApp.ask('PATCH', `customers/${parent}`, { body: { status: 'disabled' } })
    const { nodes } = await read(`?parent=${parent}`)
    expect(nodes.map(({ status, effectiveStatus }) => `${status}/${effectiveStatus}`)).toEqual([
      'enabled/disabled',
      'disabled/disabled',
    ])
  })

  it('goes on where a page ended, and names every account once, equal names too', async () => {
    const parent = await newAccount(testApp, { parent: root })
    const names = ['b', 'a', 'b', 'c', 'b']
    const ids = new Set<string>()
    for (const name of names) ids.add(await newAccount(testApp, { parent, name }))
    const seen: { id: string; name: string }[] = []
    let next: string | null = ''
    for (let pages = 0; next !== null; pages++) {
      expect(pages).toBeLessThan(3)
      const answer = await read(`?parent=${parent}&limit=2${next && `&after=${next}`}`)
      seen.push(...answer.nodes)
      next = answer.next
    }
    expect(seen.map(({ name }) => name)).toEqual(['a', 'b', 'b', 'b', 'c'])
    expect(new Set(seen.map(({ id }) => id))).toEqual(ids)
  })

  it('leaves out what is in the trash, as a child and as what makes an account open', async () => {
    const parent = await newAccount(testApp, { parent: root })
    const kept = await newAccount(testApp, { parent })
    const gone = await newAccount(testApp, { parent })
    const belowKept = await newAccount(testApp, { parent: kept })
    await run(sql`update customers set deleted_at = now() where id in (${gone}, ${belowKept})`)
    const { nodes } = await read(`?parent=${parent}`)
    expect(nodes.map(({ id, hasChildren }) => [id, hasChildren])).toEqual([[kept, false]])
    expect((await ask(`?parent=${gone}`)).status).toBe(404)
  })

  it('begins with the accounts without parent for staff, with the own account for managers', async () => {
    const { nodes } = await read('?limit=100', testApp.support)
    expect(nodes.map(({ id }) => id)).toContain(outer)
    expect(nodes.map(({ id }) => id)).not.toContain(root)
    const manager = await signedIn(testApp.app, 'manager', root)
    const own = await read('', manager)
    expect([own.nodes.map(({ id }) => id), own.next]).toEqual([[root], null])
  })

  it('is 404 for a parent that a manager does not see, as for one that is missing (invariant 2)', async () => {
    const manager = await signedIn(testApp.app, 'manager', root)
    const foreign = await newAccount(testApp)
    expect((await ask(`?parent=${root}`, manager)).status).toBe(200)
    const answers = await Promise.all(
      [outer, foreign, missing, 'nonsense'].map((parent) => ask(`?parent=${parent}`, manager)),
    )
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    const place = Buffer.from(JSON.stringify(['', missing])).toString('base64url')
    expect((await ask(`?parent=${outer}&after=${place}`, manager)).status).toBe(404)
    expect((await read(`?after=${place}`, manager)).nodes.map(({ id }) => id)).toEqual([root])
  })

  it('is not for members or strangers', async () => {
    const member = await signedIn(testApp.app, 'member', root)
    expect([(await ask('', member)).status, (await ask('', null)).status]).toEqual([403, 401])
  })

  it('refuses a cursor that it did not give at after, and a limit out of bounds', async () => {
    const cursors = ['', 'x', 'W10', 'bnVsbA', Buffer.from('["a","b"]').toString('base64url')]
    cursors.push(Buffer.from(JSON.stringify(['a\0', missing])).toString('base64url'))
    for (const cursor of cursors) {
      const answer = await ask(`?after=${cursor}`)
      expect([cursor, answer.status, fieldsOf(answer)]).toEqual([cursor, 400, ['after']])
    }
    expect(fieldsOf(await ask('?after[]=x'))).toEqual(['after'])
    for (const limit of ['0', '101', '-1', '1.5', 'many', '']) {
      const answer = await ask(`?limit=${limit}`)
      expect([limit, answer.status, codeOf(answer)]).toEqual([limit, 400, 'validation_failed'])
    }
  })
})

describe('a page of the tree', () => {
  const many = 20_000
  let parent: string

  beforeAll(async () => {
    parent = await newAccount(testApp, { parent: root })
    for (const above of [parent, null]) {
      await run(sql`
        insert into customers (id, name, email, kind, status, type, parent_id)
        select gen_random_uuid(), 'name ' || n, gen_random_uuid() || '@example.com', 'person', 'enabled', 'customer', ${above}
        from generate_series(1, ${many}) n`)
    }
    await run(sql`analyze customers`)
  })

  it.each([
    ['below an account', () => parent],
    ['at the top', () => null],
  ])('reads no more than it answers %s, and sorts nothing', async (_where, above) => {
    const staff = { kind: 'staff', id: missing, role: 'support' } as const
    const question = { parent: above(), after: { name: 'name 5', id: missing }, limit: 50 }
    const [row] = await run(sql`explain (analyze, format json) ${treeStatement(staff, question)}`)
    const nodes = nodesOf(Object.values(row ?? {})[0])
    const reads = nodes.filter((node) => node['Index Name'] === 'customers_children_idx')
    expect(reads.length).toBeGreaterThan(0)
    for (const { 'Node Type': type } of nodes) expect(type).not.toMatch(/Sort|Seq Scan/)
    for (const node of nodes) expect(Number(node['Actual Rows'])).toBeLessThanOrEqual(question.limit + 1)
    for (const node of reads) expect(Number(node['Rows Removed by Filter'] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('is answered to those who see it, the last page too', async () => {
    const manager = await signedIn(testApp.app, 'manager', root)
    const place = Buffer.from(JSON.stringify(['name 9998', missing])).toString('base64url')
    const { nodes, next } = await read(`?parent=${parent}&after=${place}&limit=100`, manager)
    expect([nodes.map(({ name }) => name), next]).toEqual([['name 9998', 'name 9999'], null])
  })
})

type PlanNode = Record<string, unknown>

/** All nodes of a plan, as EXPLAIN nests them. */
const nodesOf = (plan: unknown): PlanNode[] => {
  if (Array.isArray(plan)) return plan.flatMap(nodesOf)
  if (!isRecord(plan)) return []
  const below = [plan.Plan, plan.Plans].flatMap(nodesOf)
  return 'Node Type' in plan ? [plan, ...below] : below
}

const isRecord = (value: unknown): value is PlanNode => typeof value === 'object' && value !== null
