import { formatNames, type FlattenedField, type SanitizedConfig } from 'payload'
import { listNameOf, typeNameOf } from '../../payload/schema/type-names.ts'

/** A collection or a global of the public API. */
export type Owner = {
  slug: string
  singular: string
  plural: string
  isGlobal: boolean
  /** `Customer` and `Customers`, as in GraphQL; used in the names of operations. */
  typeName: string
  listName: string
  /** DELETE trashes. */
  hasTrash: boolean
  fields: readonly FlattenedField[]
}

/** All but Payload's own tables. */
export const publicOwners = ({ collections, globals }: SanitizedConfig): Owner[] => [
  ...collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .map((config) => ({ ...config, typeName: typeNameOf(config), listName: listNameOf(config) }))
    .map(({ slug, typeName, listName, labels, trash, flattenedFields }) => ({
      ...{ slug, typeName, listName },
      singular: english(labels.singular, slug),
      plural: english(labels.plural, slug),
      isGlobal: false,
      hasTrash: trash,
      fields: flattenedFields,
    })),
  ...globals.map(({ slug, label, flattenedFields }) => {
    const name = english(label, slug)
    const typeName = formatNames(slug).singular
    return {
      ...{ slug, typeName, listName: typeName, singular: name, plural: name },
      ...{ isGlobal: true, hasTrash: false, fields: flattenedFields },
    }
  }),
]

const english = (label: unknown, slug: string): string => {
  if (typeof label === 'string') return label
  return typeof label === 'object' && label !== null && 'en' in label && typeof label.en === 'string'
    ? label.en
    : slug
}
