import { sql, type SQL } from 'drizzle-orm'

/**
 * A condition and its opposite. Both are true or false for every row, also where the field is empty, so that each row is
 * found by exactly one of the two.
 */
export type Condition = { holds: SQL; fails: SQL }

/** Of an expression that is null where the field is. */
export const conditionOf = (holds: SQL): Condition => ({ holds, fails: sql`(${holds}) is not true` })

export const opposite = ({ holds, fails }: Condition): Condition => ({ holds: fails, fails: holds })

export const never: Condition = { holds: sql`false`, fails: sql`true` }

export const every = (conditions: Condition[]): Condition => ({
  holds: joined(conditions, ({ holds }) => holds, sql` and `),
  fails: joined(conditions, ({ fails }) => fails, sql` or `),
})

export const some = (conditions: Condition[]): Condition => opposite(every(conditions.map(opposite)))

const joined = (conditions: Condition[], side: (condition: Condition) => SQL, word: SQL): SQL => {
  const [only] = conditions
  return conditions.length === 1 && only ? side(only) : sql`(${sql.join(conditions.map(side), word)})`
}
