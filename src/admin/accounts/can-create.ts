import type { CollectionSlug, PayloadRequest } from 'payload'

/** Whether the reader may add documents to a collection. */
export const canCreate = async (req: PayloadRequest, slug: CollectionSlug): Promise<boolean> =>
  Boolean(await req.payload.collections[slug].config.access.create({ req }))
