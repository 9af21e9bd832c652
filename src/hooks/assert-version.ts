import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../database/run-sql.ts'
import { Problem } from '../kernel/errors/problem.ts'

/**
 * The version that `If-Match` asks for, as a time; undefined when any is meant. The header is about the document of the
 * request, not about those that its hooks write, so it is given out once.
 */
export const takeVersion = (req: PayloadRequest): number | undefined => {
  const expected = req.headers?.get('if-match')
  if (!expected || expected === '*' || req.context[takenKey]) return undefined
  req.context[takenKey] = true
  return timeOf(expected.replace(/^W\//, '').replaceAll('"', '')) ?? NaN
}

/**
 * Asserts that the document has not changed since the version of `If-Match`. The row stays locked until the transaction
 * ends, so no concurrent change can come in between.
 * @throws Problem `conflict`
 */
export const assertVersion = async (req: PayloadRequest, slug: string, id: unknown): Promise<void> => {
  const expected = takeVersion(req)
  if (expected === undefined) return
  const table = sql.identifier(slug.replaceAll('-', '_'))
  const [row] = await runSql(req, sql`select updated_at from ${table} where id = ${id} for no key update`)
  assertSameVersion(row?.updated_at, expected)
}

/** @throws Problem `conflict` */
export const assertSameVersion = (updatedAt: unknown, expected: number): void => {
  if (timeOf(updatedAt) !== expected) throw new Problem('conflict')
}

const takenKey = 'isIfMatchChecked'

const timeOf = (moment: unknown): number | undefined => {
  const time = moment instanceof Date ? moment.getTime() : Date.parse(String(moment))
  return Number.isNaN(time) ? undefined : time
}
