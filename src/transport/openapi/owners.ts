import type { FlattenedField, SanitizedConfig } from 'payload'

/** What has documents: a collection or a global, as far as the public API speaks of it. */
export type Owner = {
  slug: string
  singular: string
  plural: string
  isGlobal: boolean
  /** Deleting puts into the trash. */
  hasTrash: boolean
  fields: readonly FlattenedField[]
}

/** All but Payload's own tables. */
export const publicOwners = ({ collections, globals }: SanitizedConfig): Owner[] => [
  ...collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .map(({ slug, labels, trash, flattenedFields }) => ({
      slug,
      singular: english(labels.singular, slug),
      plural: english(labels.plural, slug),
      isGlobal: false,
      hasTrash: trash,
      fields: flattenedFields,
    })),
  ...globals.map(({ slug, label, flattenedFields }) => {
    const name = english(label, slug)
    return { slug, singular: name, plural: name, isGlobal: true, hasTrash: false, fields: flattenedFields }
  }),
]

const english = (label: unknown, slug: string): string => {
  if (typeof label === 'string') return label
  return typeof label === 'object' && label !== null && 'en' in label && typeof label.en === 'string'
    ? label.en
    : slug
}
