import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { Problem } from '../../../kernel/errors/problem.ts'

/** Which document a call with an id in its path is about. */
export const askedDocument = (
  req: PayloadRequest,
): { collection: CollectionSlug; id: string; depth: number } => {
  if (!req.user) throw new Problem('unauthenticated')
  const { collection, id } = req.routeParams ?? {}
  if (typeof id !== 'string' || !isSlug(req.payload, collection)) throw new Problem('not_found')
  const depth = Math.min(Number(req.query.depth) || 0, req.payload.config.maxDepth)
  return { collection, id, depth }
}

const isSlug = ({ collections }: Payload, slug: unknown): slug is CollectionSlug =>
  typeof slug === 'string' && Object.hasOwn(collections, slug)
