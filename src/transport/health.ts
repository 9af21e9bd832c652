import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { Problem } from '../kernel/errors/problem.ts'
import { migrations } from '../migrations/index.ts'

const patienceMs = 500

/**
 * Returns when the database answers within half a second and has every migration of this version, and pages can be
 * answered.
 * @throws Problem `unavailable`
 */
export const checkReady = async (
  payload: Payload,
  arePagesWhole: () => Promise<boolean> = async () => true,
): Promise<void> => {
  const unavailable = new Problem('unavailable', { retryAfterSeconds: 5 })
  const applied = await withinPatience(appliedMigrations(payload)).catch(() => undefined)
  if (!applied || !migrations.every((name) => applied.has(name))) throw unavailable
  if (await arePagesWhole()) return
  payload.logger.error(
    'Pages cannot be answered: their build was removed or replaced. Start the product again.',
  )
  throw unavailable
}

const appliedMigrations = async (payload: Payload): Promise<Set<unknown>> => {
  const { rows } = await payload.db.drizzle.execute(sql`select name from payload_migrations`)
  return new Set(rows.map(({ name }) => name))
}

const withinPatience = async <T>(answer: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database did not answer in time.')), patienceMs)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
