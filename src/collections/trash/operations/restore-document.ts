import { Forbidden, type CollectionSlug, type JsonObject, type PayloadRequest } from 'payload'
import { notFoundOrForbidden } from './not-found-or-forbidden.ts'
import { findVisible } from './find-visible.ts'

type Restoring = { collection: CollectionSlug; id: string; depth?: number }

/**
 * Restores a document from the trash, with the rights of the caller: the rule for trashing applies. For a customer it
 * restores what was trashed with it. A document that is not in the trash stays as it is.
 * @throws Problem `not_found` | `forbidden` | `conflict` while its account, or one above, is in the trash
 */
export const restoreDocument = (
  req: PayloadRequest,
  { collection, id, depth = 0 }: Restoring,
): Promise<JsonObject> => {
  const options = { collection, id, depth, req, overrideAccess: false } as const
  const look = () => findVisible(req, { collection, id, withTrash: true })
  return notFoundOrForbidden<JsonObject>(look, async () => {
    if (!(await mayDelete(req, collection, id))) throw new Forbidden(req.t)
    return req.payload.update({ ...options, trash: true, data: { deletedAt: null } })
  })
}

const mayDelete = async (req: PayloadRequest, collection: CollectionSlug, id: string): Promise<boolean> => {
  const { access } = req.payload.collections[collection].config
  const allowed = await access.delete({ req, id, data: { deletedAt: new Date().toISOString() } })
  if (typeof allowed === 'boolean') return allowed
  const where = { and: [{ id: { equals: id } }, allowed] }
  const { totalDocs } = await req.payload.count({ collection, where, trash: true, req, overrideAccess: true })
  return totalDocs > 0
}
