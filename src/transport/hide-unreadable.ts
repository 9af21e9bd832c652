import { Forbidden, type CollectionSlug, type PayloadRequest } from 'payload'
import { isReadable } from '../payload/request/is-readable.ts'
import { Problem } from '../kernel/errors/problem.ts'

type About = { req: PayloadRequest; collection: CollectionSlug; id: string }

/**
 * “You may not do this to that document” tells that the document exists. Who cannot read it gets the answer for an id
 * that never was, whatever the verb.
 */
export const hideUnreadable = async (error: unknown, { req, collection, id }: About): Promise<unknown> => {
  if (!(error instanceof Forbidden) || !req.user) return error
  const withTrash = req.query.trash === 'true'
  return (await isReadable({ req, collection, id, withTrash })) ? error : new Problem('not_found')
}
