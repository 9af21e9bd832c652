import { Forbidden, type CollectionSlug, type PayloadRequest } from 'payload'
import { freshRequest } from './fresh-request.ts'

type About = { req: PayloadRequest; collection: CollectionSlug; id: string; withTrash: boolean }

/** Whether the caller can read a document. */
export const isReadable = async ({ req, collection, id, withTrash }: About): Promise<boolean> => {
  try {
    const { totalDocs } = await req.payload.count({
      collection,
      where: { id: { equals: id } },
      trash: withTrash,
      req: freshRequest(req),
      overrideAccess: false,
    })
    return totalDocs > 0
  } catch (error) {
    if (error instanceof Forbidden) return false
    throw error
  }
}
