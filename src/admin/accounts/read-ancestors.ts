import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { idsInPath } from '../../domain/accounts/subtree.ts'
import type { Customer } from '../../payload-types.ts'

export type Ancestor = Pick<Customer, 'id' | 'name' | 'status'>

/** The accounts above one, outermost first; only those that the reader may see. `isOwnIncluded`: and itself, last. */
export const readAncestors = async (
  req: PayloadRequest,
  id: string,
  { isOwnIncluded = false } = {},
): Promise<Ancestor[]> => {
  const [row] = await runSql(req, sql`select path from customers where id = ${id}`)
  const line = idsInPath(typeof row?.path === 'string' ? row.path : '')
  const ids = isOwnIncluded ? line : line.filter((each) => each !== id)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'customers',
    where: { id: { in: ids } },
    select: { name: true, status: true },
    limit: ids.length,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  return docs.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
