import type { CollectionSlug, PayloadRequest } from 'payload'

/** Whether the reader may put this document into the trash, and restore it from there. */
export const mayTrash = async (req: PayloadRequest, slug: CollectionSlug, id: string): Promise<boolean> => {
  // By this date the rule tells trashing from deleting for good.
  const data = { deletedAt: new Date().toISOString() }
  const allowed = await req.payload.collections[slug].config.access.delete({ req, id, data })
  return allowed !== false
}
