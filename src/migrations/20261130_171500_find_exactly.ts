import { readFileSync } from 'node:fs'
import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { applySqlObjects } from '../database/objects/apply-sql-objects.ts'
import { readFunctions } from '../database/objects/read-sql-objects.ts'

/** Sorting and searching of lists, from `find-exactly/lists.sql`. The indexes use functions that may not be there yet. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const run = (text: string) => db.execute(sql.raw(text))
  await run('SET LOCAL check_function_bodies = off')
  await applySqlObjects(run, readFunctions())
  await run(readFileSync(new URL('find-exactly/lists.sql', import.meta.url), 'utf8'))
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Lists stay sorted and searched as they are: restore a backup to go back.')
}
