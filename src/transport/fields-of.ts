import type { FlattenedField, SanitizedConfig } from 'payload'
import type { Route } from './routes.ts'

/** The fields of the collection or global that a route belongs to. */
export const fieldsOf = (
  { collection, global }: Pick<Route, 'collection' | 'global'>,
  { collections, globals }: SanitizedConfig,
): readonly FlattenedField[] => {
  const owner =
    collections.find(({ slug }) => slug === collection) ?? globals.find(({ slug }) => slug === global)
  return owner?.flattenedFields ?? []
}
