import { sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { columnName } from '../../../database/column-name.ts'
import { runSql } from '../../../database/run-sql.ts'
import { ownedSlugs, tableOf } from './owned-tables.ts'

/**
 * Clears the references of users and resources to rows that are about to be purged, such as a user's stream source: the
 * foreign keys would reject the purge. All other references are cleared or cascaded by the database, except ownership:
 * documents of an account are purged with it.
 */
export const dropReferences = async (req: PayloadRequest, slug: string, rows: SQL): Promise<void> => {
  if (slug === 'customers') return
  for (const { config } of Object.values(req.payload.collections)) {
    if (!ownedSlugs(req.payload).includes(config.slug)) continue
    for (const field of config.flattenedFields) {
      if (field.type !== 'relationship' || field.relationTo !== slug || field.hasMany) continue
      const column = sql.identifier(columnOf(field.name))
      await runSql(
        req,
        sql`update ${tableOf(config.slug)} set ${column} = null
            where ${column} in (select id from ${tableOf(slug)} where ${rows})`,
      )
    }
  }
}

const columnOf = (name: string): string => `${columnName(name)}_id`
