import type { CollectionSlug, PayloadRequest } from 'payload'

/** The collections whose documents have a page to read: customers, users and every kind of resource. */
export const recordSlug = (req: PayloadRequest, slug: string): CollectionSlug | undefined => {
  const collection = req.payload.config.collections.find((each) => each.slug === slug)
  const isRecord = slug === 'customers' || slug === 'users' || collection?.custom?.isOwnedResource === true
  return isRecord ? collection?.slug : undefined
}
