import { sql } from 'drizzle-orm'
import { createLocalReq, readMigrationFiles, type Payload } from 'payload'
import { register } from 'tsx/esm/api'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../src/database/new-id.ts'
import { runSql } from '../../../src/database/run-sql.ts'
import { wrongPaths } from '../../support/account-tree.ts'
import { openDatabase } from '../../support/open-database.ts'

let payload: Payload
/** What the database knew before it had a tree, and what it knows with one. */
let [flat, grown]: string[][] = []
const [top, below, person] = [newId(), newId(), newId()]

const run = async (statement: ReturnType<typeof sql>) => runSql(await createLocalReq({}, payload), statement)

/** Columns, indexes, constraints, triggers and functions, each as the database writes it. */
const schema = async (): Promise<string[]> => {
  const rows = await run(sql`
    select format('%s.%s %s %s %s', table_name, column_name, udt_name, collation_name, is_nullable) as line
    from information_schema.columns where table_schema = 'public'
    union all select indexdef from pg_indexes where schemaname = 'public'
    union all select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
      where connamespace = 'public'::regnamespace
    union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all select pg_get_functiondef(p.oid) from pg_proc p
      where pronamespace = 'public'::regnamespace and prokind = 'f'
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all select format('%s %s', typname, (select array_agg(enumlabel order by enumsortorder) from pg_enum where enumtypid = t.oid))
      from pg_type t where typtype = 'e'`)
  return rows.map(({ line }) => String(line)).sort()
}

beforeAll(async () => {
  // Payload loads the files of migrations by itself, past the test runner.
  register()
  payload = await openDatabase({ template: 'template0' })
  const files = await readMigrationFiles({ payload })
  await payload.db.migrate({ migrations: files.slice(0, 2) })
  await run(sql`
    insert into customers (id, name, email, kind, status, type, parent_id) values
      (${top}, 'Top', 'top@example.com', 'organization', 'enabled', 'integrator', null),
      (${below}, 'Below', 'below@example.com', 'organization', 'enabled', 'customer', ${top})`)
  await run(sql`
    insert into users (id, username, email, role, activation, customer_id) values
      (${person}, 'person', 'person@example.com', 'manager', 'active', ${below}),
      (${newId()}, 'staff', 'staff@example.com', 'administrator', 'active', null)`)
  flat = await schema()
  await payload.db.migrate()
  grown = await schema()
})

describe('a database from before there was a tree', () => {
  it('has the path of their account on all users once it is migrated, and none on staff', async () => {
    const rows = await run(sql`select username, owner_path from users order by username`)
    expect(rows).toEqual([
      { username: 'person', owner_path: `/${top}/${below}/` },
      { username: 'staff', owner_path: null },
    ])
    expect(await wrongPaths(payload)).toEqual([])
  })

  it('goes back to what it was with all its rows, and forward again', async () => {
    await run(sql`insert into devices (id, name, customer_id) values (${newId()}, 'Device', ${below})`)
    await payload.db.migrateDown()
    expect(await schema()).toEqual(flat)
    expect(await run(sql`select username, customer_id from users order by username`)).toEqual([
      { username: 'person', customer_id: below },
      { username: 'staff', customer_id: null },
    ])
    await payload.db.migrate()
    expect(await schema()).toEqual(grown)
    expect(await wrongPaths(payload)).toEqual([])
  })
})
