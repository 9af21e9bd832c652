import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload'

/** A collection that the search looks into, and by which of its fields. */
export type Searched = {
  collection: SanitizedCollectionConfig
  fields: FlattenedField[]
}

/**
 * All that holds data of customers: the kinds of resources, and collections that say what else they are found by than
 * the search of their list (`custom: { foundBy: ['address'] }`). Each of these fields needs a trigram index.
 */
export const searchedCollections = ({ collections }: Pick<SanitizedConfig, 'collections'>): Searched[] =>
  collections.flatMap((collection) => {
    const foundBy: unknown = collection.custom.foundBy
    const isSearched = Array.isArray(foundBy) || collection.custom.isOwnedResource === true
    if (!isSearched) return []
    const names = [
      ...(collection.admin.listSearchableFields ?? []),
      ...(Array.isArray(foundBy) ? foundBy : []),
    ]
    const fields = names.flatMap(
      (name) => collection.flattenedFields.find((field) => field.name === name) ?? [],
    )
    return [{ collection, fields }]
  })
