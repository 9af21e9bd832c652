import type { FlattenedField } from 'payload'
import type { ListContext } from '../list-definition.ts'
import { readNames } from '../read-names.ts'

/** The titles of all documents that rows point at, by their id. */
export type Names = ReadonlyMap<string, string>

/** One query for each collection that the rows point into. */
export const readRelations = async (
  { reader: { req } }: Pick<ListContext, 'reader'>,
  fields: readonly FlattenedField[],
  rows: readonly Record<string, unknown>[],
): Promise<Names> => {
  const targets = fields.flatMap((field) =>
    field.type === 'relationship' && typeof field.relationTo === 'string'
      ? [{ name: field.name, slug: field.relationTo }]
      : [],
  )
  const found = await Promise.all(
    [...new Set(targets.map(({ slug }) => slug))].map((slug) =>
      readNames(
        req,
        slug,
        targets
          .filter((target) => target.slug === slug)
          .flatMap(({ name }) => rows.flatMap((row) => row[name])),
      ),
    ),
  )
  return new Map(found.flatMap((names) => [...names]))
}
