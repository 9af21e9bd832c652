import { z } from 'zod'
import { signedIn, unique, type Person } from './people.ts'
import { docOf, type TestApp } from './test-app.ts'
import { kindsOf, made } from './resources.ts'

const row = z.object({
  id: z.string(),
  table: z.string(),
  deletedAt: z.date().nullable(),
  deletedWith: z.string().nullable(),
  /** Everything else in the row. */
  rest: z.string(),
})

export type Row = z.infer<typeof row>

/** An account with an account below it, and in both users and one resource of every kind. */
export type Family = {
  top: string
  below: string
  manager: Person
  member: Person
  /** By slug: that of the account at the top, that of the one below. */
  resources: Record<string, [top: string, below: string]>
}

export const makeFamilyOf = async (testApp: TestApp, parent?: string): Promise<Family> => {
  const account = async (body: object) => docOf(await testApp.newCustomer(body)).id
  const top = await account({ type: 'integrator', name: unique('top'), ...(parent && { parent }) })
  const below = await account({ parent: top, name: unique('below') })
  const resources: Family['resources'] = {}
  for (const { slug } of kindsOf(testApp)) {
    const [one, other] = await Promise.all(
      [top, below].map((customer) => made(testApp, slug, { body: { customer } })),
    )
    resources[slug] = [String(one?.id), String(other?.id)]
  }
  const manager = await signedIn(testApp.app, 'manager', top)
  const member = await signedIn(testApp.app, 'member', below)
  return { top, below, manager, member, resources }
}

const tablesOf = (testApp: TestApp): string[] => [
  'users',
  ...kindsOf(testApp).map(({ slug }) => slug.replaceAll('-', '_')),
]

/** Every row of a subtree as stored, accounts, users and resources, in the order of their ids. */
export const rowsBelow = async (testApp: TestApp, account: string): Promise<Row[]> => {
  const select = (table: string, path: string) => `
    select t.id, '${table}' as "table", t.deleted_at as "deletedAt", t.deleted_with as "deletedWith",
      (to_jsonb(t) - 'deleted_at' - 'deleted_with')::text as rest
    from ${table} t where t.${path} like '%/' || $1 || '/%'`
  const parts = [
    select('customers', 'path'),
    ...tablesOf(testApp).map((table) => select(table, 'owner_path')),
  ]
  const { rows } = await testApp.app.payload.db.pool.query(
    `select * from (${parts.join(' union all ')}) as all_rows order by id`,
    [account],
  )
  return z.array(row).parse(rows)
}

/** Rows below a trashed account that are not trashed: there must never be any. */
export const orphans = async (testApp: TestApp): Promise<string[]> => {
  const isBelowTrash = (path: string) => `exists (
    select from customers c where c.deleted_at is not null and ${path} like '%/' || c.id || '/%')`
  const parts = [
    `select id from customers t where deleted_at is null and ${isBelowTrash('t.path')}`,
    ...tablesOf(testApp).map(
      (table) => `select id from ${table} t where deleted_at is null and ${isBelowTrash('t.owner_path')}`,
    ),
  ]
  const { rows } = await testApp.app.payload.db.pool.query<{ id: string }>(parts.join(' union all '))
  return rows.map(({ id }) => id)
}
