import { readFileSync } from 'node:fs'
import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { applySqlObjects } from '../database/objects/apply-sql-objects.ts'
import { readFunctions } from '../database/objects/read-sql-objects.ts'

/**
 * The schema of the first release, from the files of `initial/`. The functions are those of today: rules and later
 * migrations call them. The triggers follow once all migrations are applied, since they may need later columns.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const run = (text: string) => db.execute(sql.raw(text))
  const runFile = (name: string) => run(readFileSync(new URL(`initial/${name}.sql`, import.meta.url), 'utf8'))
  await runFile('tables')
  // A function may name a table that only a later migration makes.
  await run('SET LOCAL check_function_bodies = off')
  await applySqlObjects(run, readFunctions())
  await runFile('rules')
  await runFile('indexes')
  await runFile('email-templates')
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('There is nothing before the first migration: drop the database instead.')
}
