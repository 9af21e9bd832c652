import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { DatabaseAdapter, PayloadRequest } from 'payload'

type Row = Record<string, unknown>

/** Runs one statement, in the transaction of `req` if it has one; returns the rows as the driver gives them. */
export const runSql = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  statement: SQL,
): Promise<Row[]> => {
  const { db } = req.payload
  if (!isPostgres(db)) throw new Error('The database is not PostgreSQL.')
  const transaction = req.transactionID ? db.sessions[String(await req.transactionID)] : undefined
  const { rows } = await (transaction?.db ?? db.drizzle).execute(statement)
  return rows
}

const isPostgres = (db: DatabaseAdapter): db is DatabaseAdapter & PostgresAdapter => db.name === 'postgres'
