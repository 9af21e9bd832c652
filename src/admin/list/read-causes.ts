import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { idArray } from '../../database/id-array.ts'
import { runSql } from '../../database/run-sql.ts'
import { idsInPath } from '../../database/sql/ids-in-path.ts'
import type { Row } from './list-definition.ts'
import { readNames } from './read-names.ts'

/** Who else turned a row off: the nearest account above it that is disabled, '' where the reader may not see it. */
export type Causes = ReadonlyMap<string, string>

/** For the rows that are off although their own switch is on. */
export const readCauses = async (
  req: PayloadRequest,
  rows: Row[],
  { table, path }: { table: string; path: 'path' | 'owner_path' },
): Promise<Causes> => {
  const ids = rows
    .filter(({ status, effectiveStatus }) => status === 'enabled' && effectiveStatus === 'disabled')
    .map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const row = sql`${sql.identifier(table)} as turned_off`
  const found = await runSql(
    req,
    sql`select turned_off.id, (
        select above.id from customers above
        where above.id = any(${sql.raw(idsInPath(`turned_off.${path}`))})
          and above.id <> turned_off.id and above.status = 'disabled'
        order by length(above.path) desc limit 1
      ) as cause
      from ${row} where turned_off.id = any(${idArray(ids)})`,
  )
  const names = await readNames(
    req,
    'customers',
    found.map(({ cause }) => cause),
  )
  return new Map(found.map(({ id, cause }) => [String(id), names.get(String(cause)) ?? '']))
}
