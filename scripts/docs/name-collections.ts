import type { SanitizedConfig } from 'payload'

type Collection = SanitizedConfig['collections'][number]

/** `every collection`, `every collection with a trash`, or their slugs, with `resources` for all of those together. */
export const nameCollections = (slugs: string[], all: Collection[]): string => {
  const isExactly = (others: Collection[]) =>
    others.length === slugs.length && others.every(({ slug }) => slugs.some((each) => each === slug))
  if (slugs.length > 1 && isExactly(all)) return 'every collection'
  if (slugs.length > 1 && isExactly(all.filter(({ trash }) => trash))) return 'every collection with a trash'
  const resources = all
    .filter(({ custom }) => custom.isOwnedResource === true)
    .map(({ slug }): string => slug)
  if (!resources.every((slug) => slugs.includes(slug))) return slugs.join(', ')
  return [...slugs.filter((slug) => !resources.includes(slug)), 'resources'].join(', ')
}
