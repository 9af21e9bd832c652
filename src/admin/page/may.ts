import type { CollectionSlug, PayloadRequest } from 'payload'

type Operation = 'create' | 'read' | 'update' | 'delete'

/**
 * Whether the reader may do this to documents of the collection at all, or to the one with this id. Asks the rule of the
 * collection, as the API does.
 */
export const may = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  operation: Operation,
  id?: string,
): Promise<boolean> => {
  const allowed = await req.payload.collections[slug].config.access[operation]({ req, ...(id && { id }) })
  return allowed !== false
}
