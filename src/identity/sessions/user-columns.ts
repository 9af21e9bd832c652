import type { Payload } from 'payload'

const isoTimestamp = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The select list that yields a row of `users` in the shape of Payload's documents. */
export const userColumns = ({ db }: Pick<Payload, 'db'>): string =>
  columnsOf(db, 'users')
    .map(([key, column]) => `${inDocumentShape(column)} as "${key}"`)
    .join(', ')

type Column = { name: string; columnType: string }

const columnsOf = (db: Payload['db'], table: string): [string, Column][] =>
  Object.entries(db.tables[table] ?? {}).flatMap(([key, column]) => (isColumn(column) ? [[key, column]] : []))

const isColumn = (column: unknown): column is Column =>
  typeof column === 'object' && column !== null && 'columnType' in column && 'name' in column

const inDocumentShape = ({ name, columnType }: Column): string => {
  const quoted = `u."${name}"`
  if (columnType.startsWith('PgTimestamp')) return isoTimestamp(quoted)
  return columnType.startsWith('PgNumeric') ? `${quoted}::float8` : quoted
}
