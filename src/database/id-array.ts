import { sql, type SQL } from 'drizzle-orm'

/** Ids as one array in a statement, for `= any (…)` and `<> all (…)`: of any length, including none. */
export const idArray = (ids: readonly string[]): SQL => sql`${sql.param([...ids])}::uuid[]`
