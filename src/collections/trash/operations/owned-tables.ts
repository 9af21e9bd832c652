import { sql, type SQL } from 'drizzle-orm'
import type { Payload } from 'payload'

/**
 * The collections of documents that belong to accounts, users first: a sign-in locks the user's row before that of the
 * account, so statements that write many rows of a subtree use the same order.
 */
export const ownedSlugs = ({ collections }: Payload): string[] =>
  Object.values(collections)
    .filter(({ config }) => config.flattenedFields.some(({ name }) => name === 'ownerPath'))
    .map(({ config }) => config.slug)
    .sort((one, other) => Number(other === 'users') - Number(one === 'users'))

export const ownedTables = (payload: Payload): SQL[] => ownedSlugs(payload).map(tableOf)

export const tableOf = (slug: string): SQL => sql`${sql.identifier(slug.replaceAll('-', '_'))}`
