import { sql } from 'drizzle-orm'
import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { runSql } from '../../src/database/run-sql.ts'
import { docOf, type TestApp } from './test-app.ts'
import { unique } from './people.ts'

type Account = { type?: 'customer' | 'integrator'; parent?: string | null; name?: string }

/** `newAccount(testApp, { parent })`: the id of a new account; an integrator by default. */
export const newAccount = async (testApp: TestApp, account: Account = {}): Promise<string> =>
  docOf(await testApp.newCustomer({ type: 'integrator', name: unique('account'), ...account })).id

/** `['parent cycle', …]`: the fields with errors, and their codes. */
export const fieldCodesOf = ({ body }: { body?: unknown }): string[] =>
  failure
    .safeParse(body)
    .data?.errors.flatMap(({ data }) => data.errors.map(({ path, code }) => `${path} ${code}`)) ?? []

const failure = z.object({
  errors: z.array(
    z.object({ data: z.object({ errors: z.array(z.object({ path: z.string(), code: z.string() })) }) }),
  ),
})

/** All tables whose rows contain the path of their account, found by the trigger that maintains it. */
export const ownedTables = async (payload: Payload): Promise<string[]> => {
  const rows = await runSql(
    await createLocalReq({}, payload),
    sql`select tgrelid::regclass::text as name from pg_trigger where tgfoid = 'set_owner_path'::regproc order by 1`,
  )
  return rows.map(({ name }) => String(name))
}

/**
 * The paths that differ from the parents, found by walking down from the top: of accounts, and of all documents that
 * belong to one. An account that the walk does not reach is in a cycle, or below one, and is listed as well.
 */
export const wrongPaths = async (payload: Payload): Promise<string[]> => {
  const req = await createLocalReq({}, payload)
  const tables = await ownedTables(payload)
  const owned = tables.map(
    (table) => sql`
      select ${table} || ' ' || o.id as wrong from ${sql.identifier(table)} o left join walked w on w.id = o.customer_id
      where o.owner_path is distinct from w.path`,
  )
  const rows = await runSql(
    req,
    sql`
      with recursive walked as (
        select id, '/' || id || '/' as path from customers where parent_id is null
        union all
        select c.id, w.path || c.id || '/' from customers c join walked w on c.parent_id = w.id
      )
      select 'customers ' || c.id as wrong from customers c left join walked w on w.id = c.id
      where c.path is distinct from w.path
      union all ${sql.join(owned, sql` union all `)}`,
  )
  return rows.map(({ wrong }) => String(wrong))
}
