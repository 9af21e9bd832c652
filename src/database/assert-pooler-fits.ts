import pg from 'pg'
import { OperatorError } from '../kernel/operator-error.ts'
import { connectionOptions } from './connection-options.ts'
import { describeRefusal } from './describe-refusal.ts'

type Place = { database: string; startedAt: string; statementTimeout: string }

const readPlace = async (url: string): Promise<Place> => {
  const client = new pg.Client({ ...connectionOptions(url), connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<Place>(
      `select current_database() as database, pg_postmaster_start_time()::text as "startedAt",
              current_setting('statement_timeout') as "statementTimeout"`,
    )
    if (!rows[0]) throw new Error('It does not answer.')
    return rows[0]
  } catch (error) {
    throw new OperatorError(describeRefusal(error, url))
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * With a pooler in between: both addresses lead to one database.
 * @returns whether the role lacks a time limit for statements, which no session can set through the pooler
 * @throws OperatorError when they do not
 */
export const assertPoolerFits = async (pooledURL: string, directURL: string): Promise<boolean> => {
  const [pooled, direct] = [await readPlace(pooledURL), await readPlace(directURL)]
  if (pooled.database !== direct.database || pooled.startedAt !== direct.startedAt) {
    throw new OperatorError(
      'DATABASE_URL and DATABASE_DIRECT_URL lead to different databases; the direct one must lead past the pooler to the same.',
    )
  }
  return pooled.statementTimeout === '0'
}
