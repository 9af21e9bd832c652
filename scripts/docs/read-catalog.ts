import type { Client } from 'pg'
import type { DescribedIndex } from './describe-index.ts'

export type Catalog = {
  tables: string[]
  functions: { name: string; parameters: string; result: string; comment: string | null }[]
  /** `definition` as in CREATE TRIGGER; `comment` falls back to that of the trigger's function. */
  triggers: { name: string; table: string; definition: string; comment: string | null }[]
  indexes: (DescribedIndex & { name: string; table: string })[]
}

const own = `'public'::regnamespace`
const notOfAnExtension = (oid: string) =>
  `not exists (select from pg_depend d where d.objid = ${oid} and d.deptype = 'e')`

/** Tables, functions, triggers and indexes of the database, each by name. */
export const readCatalog = async (client: Client): Promise<Catalog> => {
  const tables = await client.query<{ name: string }>(
    `select relname::text as name from pg_class
     where relnamespace = ${own} and relkind = 'r' and ${notOfAnExtension('oid')} order by relname collate "C"`,
  )
  const functions = await client.query<Catalog['functions'][number]>(
    `select proname::text as name, pg_get_function_identity_arguments(oid) as parameters,
       pg_get_function_result(oid) as result, obj_description(oid, 'pg_proc') as comment
     from pg_proc where pronamespace = ${own} and ${notOfAnExtension('oid')} order by proname collate "C"`,
  )
  const triggers = await client.query<Catalog['triggers'][number]>(
    `select tgname::text as name, relname::text as table, pg_get_triggerdef(t.oid) as definition,
       coalesce(obj_description(t.oid, 'pg_trigger'), obj_description(tgfoid, 'pg_proc')) as comment
     from pg_trigger t join pg_class c on c.oid = tgrelid
     where not tgisinternal and relnamespace = ${own} order by relname collate "C", tgname collate "C"`,
  )
  const indexes = await client.query<Catalog['indexes'][number]>(
    `select i.relname::text as name, c.relname::text as table, amname::text as method, indisunique as "isUnique",
       indisprimary as "isPrimary", pg_get_expr(indpred, indrelid, true) as predicate, indnkeyatts::int as "keyCount",
       array(select pg_get_indexdef(indexrelid, n, true) from generate_series(1, indnatts) n) as columns,
       array(select indoption[n - 1] & 1 = 1 from generate_series(1, indnkeyatts) n) as "isDescending"
     from pg_index join pg_class c on c.oid = indrelid join pg_class i on i.oid = indexrelid
       join pg_am on pg_am.oid = i.relam
     where c.relnamespace = ${own} order by c.relname collate "C", not indisprimary, i.relname collate "C"`,
  )
  return {
    tables: tables.rows.map(({ name }) => name),
    functions: functions.rows,
    triggers: triggers.rows,
    indexes: indexes.rows,
  }
}
