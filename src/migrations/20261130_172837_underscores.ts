import { readFileSync } from 'node:fs'
import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

const renaming = () => readFileSync(new URL('underscores/rename-choices.sql', import.meta.url), 'utf8')

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(renaming()))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(renaming().replace(/('[\w-]+') TO ('[\w-]+')/g, '$2 TO $1')))
}
