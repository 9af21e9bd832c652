import { sql } from 'drizzle-orm'
import type { CollectionSlug, Payload } from 'payload'
import { tableOf } from '../../collections/trash/operations/owned-tables.ts'
import { idArray } from '../../database/id-array.ts'
import { runSql } from '../../database/run-sql.ts'

type Wanted = { collection: CollectionSlug; days: number; except: string[] }

const atOnce = 100

/**
 * The oldest documents trashed more than the given number of days ago. Those trashed with an account are purged with
 * it, as long as it is in the trash.
 */
export const findOldTrash = async (
  payload: Payload,
  { collection, days, except }: Wanted,
): Promise<string[]> => {
  const rows = await runSql(
    { payload },
    sql`select t.id from ${tableOf(collection)} t
        where t.deleted_at < now() - make_interval(days => ${days})
          and not exists (
            select from customers c where c.id::text = t.deleted_with and c.deleted_at is not null)
          and t.id <> all (${idArray(except)})
        order by t.deleted_at, t.id limit ${atOnce}`,
  )
  return rows.map(({ id }) => String(id))
}
