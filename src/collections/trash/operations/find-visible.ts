import type { CollectionSlug, PayloadRequest } from 'payload'
import { Problem } from '../../../kernel/errors/problem.ts'

type Wanted = { collection: CollectionSlug; id: string; withTrash: boolean }

/**
 * Whether a document that the caller can see is in the trash.
 * @throws Problem `not_found` for one the caller cannot see, and without `withTrash` for one in the trash
 */
export const findVisible = async (
  req: PayloadRequest,
  { collection, id, withTrash }: Wanted,
): Promise<{ isTrashed: boolean }> => {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    trash: withTrash,
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const [found] = docs
  if (!found) throw new Problem('not_found')
  return { isTrashed: 'deletedAt' in found && Boolean(found.deletedAt) }
}
