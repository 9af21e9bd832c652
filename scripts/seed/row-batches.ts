import type { Client } from 'pg'
import { copyRows, type Row } from './copy-rows.ts'

const batchSize = 10_000

/** Rows of several tables, written together in the order of the tables: referenced rows first. */
export class RowBatches {
  private readonly rows: Map<string, Row[]>

  constructor(
    private readonly client: Client,
    tables: readonly string[],
  ) {
    this.rows = new Map(tables.map((table) => [table, []]))
  }

  add(table: string, row: Row): void {
    const rows = this.rows.get(table)
    if (!rows) throw new Error(`There is no batch for ${table}.`)
    rows.push(row)
  }

  isFull(): boolean {
    return [...this.rows.values()].some(({ length }) => length >= batchSize)
  }

  async write(): Promise<void> {
    for (const [table, rows] of this.rows) await copyRows(this.client, table, rows.splice(0))
  }
}
