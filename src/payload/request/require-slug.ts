import type { CollectionSlug, Payload } from 'payload'
import { Problem } from '../../kernel/errors/problem.ts'

/**
 * An existing collection, by its slug.
 * @throws Problem `not_found`
 */
export const requireSlug = ({ collections }: Payload, slug: string): CollectionSlug => {
  if (!isSlug(collections, slug)) throw new Problem('not_found')
  return slug
}

const isSlug = (collections: Payload['collections'], slug: string): slug is CollectionSlug =>
  Object.hasOwn(collections, slug)
