import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { maxFound } from '../../../domain/max-bulk.ts'
import { maxDocuments } from '../../../domain/max-documents.ts'

type Wanted = { collection: CollectionSlug; where: Where; isTrash: boolean }

/** The ids of what the caller finds by a filter, read in pages by the rules of a list. */
export const findIds = async (
  req: PayloadRequest,
  { collection, where, isTrash }: Wanted,
): Promise<{ ids: string[]; hasMore: boolean }> => {
  const ids: string[] = []
  while (ids.length <= maxFound) {
    const { docs } = await req.payload.find({
      collection,
      where: { and: [where, { deletedAt: { exists: isTrash } }, ...after(ids.at(-1))] },
      trash: isTrash,
      sort: 'id',
      limit: maxDocuments,
      pagination: false,
      select: {},
      depth: 0,
      req,
      overrideAccess: false,
    })
    ids.push(...docs.map(({ id }) => id))
    if (docs.length < maxDocuments) return { ids: ids.slice(0, maxFound), hasMore: ids.length > maxFound }
  }
  return { ids: ids.slice(0, maxFound), hasMore: true }
}

const after = (last: string | undefined): Where[] =>
  last === undefined ? [] : [{ id: { greater_than: last } }]
