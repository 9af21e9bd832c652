import type { PayloadRequest } from 'payload'
import { isId } from '../../domain/is-id.ts'
import type { TreeNode } from './tree-node.ts'

/**
 * The ancestors of an account that the reader may see, outermost first, and the account.
 * @returns empty when there is no such account, or not for the reader
 */
export const pathToAccount = async (req: PayloadRequest, id: unknown): Promise<TreeNode[]> => {
  if (!isId(id)) return []
  const own = { collection: 'customers' as const, req, overrideAccess: false, depth: 0, disableErrors: true }
  const account = await req.payload.findByID({ ...own, id, select: { name: true } })
  if (!account) return []
  // Users of accounts cannot read paths; access to the account was checked before.
  const { path } = await req.payload.findByID({
    collection: 'customers',
    id,
    select: { path: true },
    depth: 0,
    req,
    overrideAccess: true,
  })
  const ids = (path ?? '').split('/').filter(Boolean)
  const [{ docs }, children] = await Promise.all([
    req.payload.find({
      ...own,
      where: { id: { in: ids } },
      select: { name: true, type: true, status: true, effectiveStatus: true },
      limit: ids.length,
      pagination: false,
    }),
    req.payload.find({ ...own, where: { parent: { equals: id } }, select: {}, limit: 1, pagination: false }),
  ])
  return ids.flatMap((each) => {
    const doc = docs.find((found) => found.id === each)
    if (!doc) return []
    const { name, type, status, effectiveStatus } = doc
    const hasChildren = each !== id || children.docs.length > 0
    return [
      { id: each, name: name ?? '', type, status, effectiveStatus: effectiveStatus ?? status, hasChildren },
    ]
  })
}
