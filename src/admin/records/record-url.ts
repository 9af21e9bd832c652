import type { CollectionSlug } from 'payload'

/** The address of the page of a document, with the name of a tab. */
export const recordURL = (slug: CollectionSlug, id: string, tab?: string): string =>
  `/admin/collections/${slug}/${id}${tab ? `?tab=${tab}` : ''}`

/** The form of a document. */
export const editURL = (slug: CollectionSlug, id: string): string => `${recordURL(slug, id)}/edit`

/** The form for a new document that belongs to an account. */
export const createURL = (slug: CollectionSlug, customer: string): string =>
  `/admin/collections/${slug}/create?customer=${customer}`
