import { createHash } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import pg, { type QueryResultRow } from 'pg'
import { connections } from './connections.ts'

type Statement = { text: string; values: unknown[]; isPrepared: boolean }

const maxNames = 200
const names = new Map<string, string>()

/** Dates stay text as sent by the database. */
const dates = new Set<number>([
  pg.types.builtins.TIMESTAMPTZ,
  pg.types.builtins.TIMESTAMP,
  pg.types.builtins.DATE,
])
const asText = (value: string) => value
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (dates.has(oid) ? asText : pg.types.getTypeParser(oid, format)),
}

/**
 * Runs a statement on the driver itself, in the transaction of `req` if it has one. A prepared one is parsed and
 * planned once for each connection.
 */
export const queryRows = async <Row extends QueryResultRow>(
  adapter: PostgresAdapter,
  req: Partial<PayloadRequest> | undefined,
  { text, values, isPrepared }: Statement,
): Promise<Row[]> => {
  const session = req?.transactionID ? adapter.sessions[String(await req.transactionID)] : undefined
  const runner = (session && connections.get(session.db)) ?? adapter.pool
  const name = isPrepared ? nameOf(text) : undefined
  const { rows } = await runner.query<Row>({ text, values, types, ...(name && { name }) })
  return rows
}

/** The same name for the same text in all processes, as connection poolers need it. */
const nameOf = (text: string): string | undefined => {
  const known = names.get(text)
  if (known || names.size >= maxNames) return known
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 32)
  names.set(text, name)
  return name
}
