import { Forbidden, type CollectionSlug, type PayloadRequest } from 'payload'
import { isReadable } from '../payload/request/is-readable.ts'
import { Problem } from '../kernel/errors/problem.ts'

type About = { req: PayloadRequest; collection: CollectionSlug; id: string }

/** 404, not 403, if the caller cannot read the document, for all verbs: `forbidden` would reveal that it exists. */
export const hideUnreadable = async (error: unknown, { req, collection, id }: About): Promise<unknown> => {
  if (!(error instanceof Forbidden) || !req.user) return error
  const withTrash = req.query.trash === 'true'
  return (await isReadable({ req, collection, id, withTrash })) ? error : new Problem('not_found')
}
