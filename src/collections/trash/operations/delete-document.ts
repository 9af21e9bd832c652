import type { CollectionSlug, JsonObject, PayloadRequest } from 'payload'
import { notFoundOrForbidden } from './not-found-or-forbidden.ts'
import { findVisible } from './find-visible.ts'

export type Deletion = {
  collection: CollectionSlug
  id: string
  /** Purges, whether it is in the trash or not. */
  isPermanent: boolean
  /** Finds trashed documents too; a trashed one is purged. */
  withTrash: boolean
  depth?: number
}

/**
 * Trashes or purges a document, with the rights of the caller; for a customer this cascades to all below it.
 * @throws Problem `not_found` | `forbidden` | `in_use`
 */
export const deleteDocument = async (
  req: PayloadRequest,
  { collection, id, isPermanent, withTrash, depth = 0 }: Deletion,
): Promise<{ doc: JsonObject; isPurged: boolean }> => {
  const options = { collection, id, depth, req, overrideAccess: false } as const
  let isPurged = isPermanent
  const look = async () => {
    const { isTrashed } = await findVisible(req, { collection, id, withTrash: isPermanent || withTrash })
    isPurged = isPermanent || isTrashed
  }
  const doc = await notFoundOrForbidden<JsonObject>(look, () =>
    isPurged
      ? req.payload.delete({ ...options, trash: true })
      : req.payload.update({ ...options, data: { deletedAt: new Date().toISOString() } }),
  )
  return { doc, isPurged }
}
