import type { CollectionSlug, PayloadRequest } from 'payload'

/** The titles of documents by their id: those that the reader may see, in one query. */
export const readNames = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  ids: readonly unknown[],
): Promise<ReadonlyMap<string, string>> => {
  const known = [...new Set(ids.filter((id) => typeof id === 'string'))]
  const title = req.payload.collections[slug].config.admin.useAsTitle ?? 'id'
  if (known.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { in: known } },
    select: { [title]: true },
    limit: known.length,
    pagination: false,
    depth: 0,
    // A name tells more than an id, whether or not it is in the trash.
    trash: true,
    req,
    overrideAccess: false,
  })
  return new Map(docs.map((doc) => [doc.id, String(Reflect.get(doc, title) ?? '')]))
}
