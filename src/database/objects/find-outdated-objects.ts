import type { Client } from 'pg'
import { readFunctions, readTriggers } from './read-sql-objects.ts'

/** The names of the functions and triggers that the database lacks, or has in another version. */
export const findOutdatedObjects = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string; comment: string | null }>(`
    select 'FUNCTION ' || proname as name, obj_description(oid, 'pg_proc') as comment
    from pg_proc where pronamespace = 'public'::regnamespace
    union all
    select format('TRIGGER %s ON %s', tgname, relname), obj_description(pg_trigger.oid, 'pg_trigger')
    from pg_trigger join pg_class on pg_class.oid = tgrelid
    where not tgisinternal and relnamespace = 'public'::regnamespace`)
  const present = new Map(rows.map(({ name, comment }) => [name, comment]))
  return [...readFunctions(), ...readTriggers()]
    .filter(({ name, comment }) => present.get(name) !== comment)
    .map(({ name }) => name)
}
