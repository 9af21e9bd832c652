import type { SanitizedCollectionConfig } from 'payload'
import type { Config } from '../../payload-types.ts'

type Collections = Config['collections']

/** Resources: the kinds that have a status and an owner. */
export type ResourceSlug = {
  [Slug in keyof Collections]: 'customer' | 'effectiveStatus' | 'ownerPath' extends keyof Collections[Slug]
    ? Slug
    : never
}[keyof Collections]

export const isResource = (
  collection: SanitizedCollectionConfig,
): collection is SanitizedCollectionConfig & { slug: ResourceSlug } =>
  collection.custom.isOwnedResource === true
