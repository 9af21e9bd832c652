import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { idsInPath } from '../../domain/accounts/subtree.ts'

/** The ancestors of an account, outermost first; only those that the reader may see. */
export const readAncestors = async (req: PayloadRequest, id: string) => {
  const [row] = await runSql(req, sql`select path from customers where id = ${id}`)
  const ids = idsInPath(typeof row?.path === 'string' ? row.path : '').filter((each) => each !== id)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'customers',
    where: { id: { in: ids } },
    select: { name: true },
    limit: ids.length,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  return docs.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
