import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

export type Row = Record<string, boolean | number | string | null>

const rowsPerChunk = 500

/** Writes rows, all with the columns of the first, into a table by COPY. */
export const copyRows = async (client: Client, table: string, rows: readonly Row[]): Promise<void> => {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const names = columns.map((name) => `"${name}"`).join(', ')
  await pipeline(
    Readable.from(chunks(rows, columns)),
    client.query(copyFrom(`COPY ${table} (${names}) FROM STDIN`)),
  )
}

function* chunks(rows: readonly Row[], columns: string[]) {
  for (let start = 0; start < rows.length; start += rowsPerChunk) {
    const lines = rows.slice(start, start + rowsPerChunk)
    yield lines.map((row) => `${columns.map((name) => inText(row[name] ?? null)).join('\t')}\n`).join('')
  }
}

const inText = (value: Row[string]): string =>
  value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? '')

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
