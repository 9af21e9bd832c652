import { formatNames, type FlattenedField, type SanitizedConfig } from 'payload'
import { grantsOf } from '../../kernel/describe-rule.ts'
import { listNameOf, typeNameOf } from '../../payload/schema/type-names.ts'

/** A collection or a global of the public API. */
export type Owner = {
  slug: string
  singular: string
  plural: string
  description: string
  isGlobal: boolean
  /** `Customer` and `Customers`, as in GraphQL; used in the names of operations. */
  typeName: string
  listName: string
  /** DELETE trashes. */
  hasTrash: boolean
  /** Whether anybody at all may; other calls answer 403 to all. */
  mayBeCreated: boolean
  mayBeUpdated: boolean
  mayBeDeleted: boolean
  fields: readonly FlattenedField[]
}

/** All but Payload's own tables. */
export const publicOwners = ({ collections, globals }: SanitizedConfig): Owner[] => [
  ...collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .map((config) => ({ ...config, typeName: typeNameOf(config), listName: listNameOf(config) }))
    .map(({ slug, typeName, listName, labels, trash, access, admin, flattenedFields }) => ({
      ...{ slug, typeName, listName },
      singular: english(labels.singular, slug),
      plural: english(labels.plural, slug),
      description: english(admin.description, ''),
      isGlobal: false,
      hasTrash: trash,
      mayBeCreated: isOpen(access.create),
      mayBeUpdated: isOpen(access.update),
      mayBeDeleted: isOpen(access.delete),
      fields: flattenedFields,
    })),
  ...globals.map(({ slug, label, admin, flattenedFields }) => {
    const name = english(label, slug)
    const typeName = formatNames(slug).singular
    return {
      ...{ slug, typeName, listName: typeName, singular: name, plural: name },
      description: english(admin?.description, ''),
      ...{ isGlobal: true, hasTrash: false, mayBeCreated: false, mayBeUpdated: true, mayBeDeleted: false },
      fields: flattenedFields,
    }
  }),
]

const isOpen = (rule: unknown): boolean => {
  const grants = grantsOf(rule)
  return grants === undefined || Object.keys(grants).length > 0
}

const english = (label: unknown, otherwise: string): string => {
  if (typeof label === 'string') return label
  return typeof label === 'object' && label !== null && 'en' in label && typeof label.en === 'string'
    ? label.en
    : otherwise
}
