import { sql, type SQL } from 'drizzle-orm'
import { subtreeOf } from '../../domain/accounts/subtree.ts'

type PathColumn = 'path' | 'owner_path' | 'u.owner_path'

/**
 * In a statement: whether the path in that column is the given one or below it. A range, so that it can use an index.
 */
export const inSubtree = (column: PathColumn, path: string): SQL => {
  const { from, before } = subtreeOf(path)
  return sql`(${sql.raw(column)} >= ${from} and ${sql.raw(column)} < ${before})`
}
