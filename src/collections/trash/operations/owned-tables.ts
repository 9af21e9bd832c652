import { sql, type SQL } from 'drizzle-orm'
import type { Payload } from 'payload'

/**
 * The collections of what belongs to accounts, users first: a sign-in takes the user's row before that of the account,
 * so whoever writes to many rows of a subtree does the same.
 */
export const ownedSlugs = ({ collections }: Payload): string[] =>
  Object.values(collections)
    .filter(({ config }) => config.flattenedFields.some(({ name }) => name === 'ownerPath'))
    .map(({ config }) => config.slug)
    .sort((one, other) => Number(other === 'users') - Number(one === 'users'))

export const ownedTables = (payload: Payload): SQL[] => ownedSlugs(payload).map(tableOf)

export const tableOf = (slug: string): SQL => sql`${sql.identifier(slug.replaceAll('-', '_'))}`
