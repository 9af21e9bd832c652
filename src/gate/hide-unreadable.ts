import { Forbidden, type CollectionSlug, type PayloadRequest } from 'payload'
import { Problem } from '../errors/problem.ts'
import { freshRequest } from './fresh-request.ts'

type About = { req: PayloadRequest; collection: CollectionSlug; id: string }

/**
 * “You may not do this to that document” tells that the document exists. Who cannot read it gets the answer for an id
 * that never was, whatever the verb.
 */
export const hideUnreadable = async (error: unknown, { req, collection, id }: About): Promise<unknown> => {
  if (!(error instanceof Forbidden) || !req.user) return error
  return (await isReadable({ req, collection, id })) ? error : new Problem('not_found')
}

const isReadable = async ({ req, collection, id }: About): Promise<boolean> => {
  try {
    const where = { id: { equals: id } }
    const { totalDocs } = await req.payload.count({
      collection,
      where,
      trash: req.query.trash === 'true',
      req: freshRequest(req),
      overrideAccess: false,
    })
    return totalDocs > 0
  } catch (error) {
    if (error instanceof Forbidden) return false
    throw error
  }
}
