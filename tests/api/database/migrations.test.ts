import { sql } from 'drizzle-orm'
import { createLocalReq, type Payload } from 'payload'
import { register } from 'tsx/esm/api'
import { beforeAll, describe, expect, it } from 'vitest'
import { inspectDatabase } from '../../../src/database/inspect-database.ts'
import { migrateDatabase } from '../../../src/database/migrate-database.ts'
import { newId } from '../../../src/database/new-id.ts'
import { readFunctions, readTriggers } from '../../../src/database/objects/read-sql-objects.ts'
import { runSql } from '../../../src/database/run-sql.ts'
import { down, up } from '../../../src/migrations/20261130_172837_underscores.ts'
import { migrations } from '../../../src/migrations/index.ts'
import { wrongPaths } from '../../support/account-tree.ts'
import { openDatabase } from '../../support/open-database.ts'

let payload: Payload
let url: string
/** What was pending in the empty database, and the schema after the migration. */
let [missing, migrated]: string[][] = []

const run = async (statement: ReturnType<typeof sql>) => runSql(await createLocalReq({}, payload), statement)

const linesOf = async (statement: ReturnType<typeof sql>) =>
  (await run(statement)).map(({ line }) => String(line)).sort()

/** Columns, indexes, constraints, triggers and functions, each as the database describes it. */
const schema = () =>
  linesOf(sql`
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

beforeAll(async () => {
  // Payload loads migration files itself, without the test runner.
  register()
  payload = await openDatabase({ template: 'template0' })
  url = process.env.DATABASE_URL ?? ''
  missing = await inspectDatabase(url)
  await Promise.all([migrateDatabase(payload, url), migrateDatabase(payload, url)])
  migrated = await schema()
})

describe('an empty database', () => {
  it('needs every migration, has each once when two processes apply them, and needs nothing more then', async () => {
    expect(missing).toEqual(migrations)
    expect(await linesOf(sql`select name as line from payload_migrations`)).toEqual(migrations)
    expect(await inspectDatabase(url)).toEqual([])
  })

  it('has the functions and triggers of the files and no others, but for those that maintain the path of an owner', async () => {
    const functions = await linesOf(sql`
      select 'FUNCTION ' || proname as line from pg_proc p where pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`)
    expect(functions).toEqual(readFunctions().map(({ name }) => name))
    const triggers = await linesOf(sql`
      select format('TRIGGER %s ON %s', tgname, tgrelid::regclass) as line from pg_trigger
      where not tgisinternal and tgfoid <> 'set_owner_path'::regproc`)
    expect(triggers).toEqual(
      readTriggers()
        .map(({ name }) => name)
        .sort(),
    )
  })

  it('sets the path of accounts and of what belongs to them, also for rows written by plain SQL', async () => {
    const [top, below] = [newId(), newId()]
    await run(sql`
      insert into customers (id, name, email, kind, status, type, parent_id) values
        (${top}, 'Top', 'top@example.com', 'organization', 'enabled', 'integrator', null),
        (${below}, 'Below', 'below@example.com', 'organization', 'enabled', 'customer', ${top})`)
    await run(sql`
      insert into users (id, username, email, role, activation, customer_id) values
        (${newId()}, 'person', 'person@example.com', 'manager', 'active', ${below}),
        (${newId()}, 'staff', 'staff@example.com', 'administrator', 'active', null)`)
    expect(await run(sql`select username, owner_path from users order by username`)).toEqual([
      { username: 'person', owner_path: `/${top}/${below}/` },
      { username: 'staff', owner_path: null },
    ])
    expect(await wrongPaths(payload)).toEqual([])
  })
})

describe('rows from before choices were spelled with underscores', () => {
  it('keep their values under the new names', async () => {
    const kinds = () => run(sql`select kind::text from email_templates order by kind`)
    const before = await kinds()
    const args = { db: payload.db.drizzle, payload, req: await createLocalReq({}, payload) }
    await down(args)
    expect(await kinds()).toContainEqual({ kind: 'password-reset' })
    await up(args)
    expect(await kinds()).toEqual(before)
    expect(before).toContainEqual({ kind: 'password_reset' })
    expect(await schema()).toEqual(migrated)
  })
})

describe('a database with functions or triggers of another release', () => {
  it('is found, and gets those of this one without a migration', async () => {
    await run(sql`
      drop trigger customers_check_home on customers;
      create or replace function dashboards_clear_home() returns trigger language plpgsql as
        $$ begin return null; end $$;
      comment on function dashboards_clear_home is 'An older one.';
      create or replace trigger sync_mailing_recipient after insert on emails
        for each row execute function sync_mailing_recipient();
      comment on trigger sync_mailing_recipient on emails is null`)
    expect(await inspectDatabase(url)).toEqual([
      'FUNCTION dashboards_clear_home',
      'TRIGGER customers_check_home ON customers',
      'TRIGGER sync_mailing_recipient ON emails',
    ])
    await migrateDatabase(payload, url)
    expect(await inspectDatabase(url)).toEqual([])
    expect(await schema()).toEqual(migrated)
  })

  it('is refused while a function of the same name with other parameters is left', async () => {
    await run(sql`
      create function account_tree_key(root text, other integer) returns bigint language sql as $$ select 1::bigint $$`)
    await expect(migrateDatabase(payload, url)).rejects.toThrow('account_tree_key')
    await run(sql`drop function account_tree_key(text, integer)`)
    await migrateDatabase(payload, url)
    expect(await schema()).toEqual(migrated)
  })
})
