import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { ValidationError, type JsonObject, type PayloadRequest } from 'payload'
import { DatabaseError } from 'pg'
import { flatTable, readRow } from './flat-table.ts'
import { flatInsert } from './flat-insert.ts'
import { flatUpdate } from './flat-update.ts'
import { queryRows } from './query-rows.ts'

/**
 * Writes of a single-table collection: the statement that writes also returns the row. The stock adapter reads a new
 * document back in another query, and builds an update each time.
 */
export const fastWrites = (adapter: PostgresAdapter): void => {
  const create = adapter.create.bind(adapter)
  const updateOne = adapter.updateOne.bind(adapter)

  adapter.create = async (given) => {
    const { collection, req } = given
    const { timestamps } = adapter.payload.collections[collection]?.config ?? {}
    const data = timestamps ? stamped(given.data) : given.data
    const args = { ...given, data }
    const isPlain = !args.customID && !args.select && args.returning !== false && data.id === undefined
    const table = isPlain ? flatTable(adapter, collection) : undefined
    const statement = table && flatInsert(table, data)
    if (!table || !statement) return create(args)
    try {
      const [row] = await queryRows<object>(adapter, req, statement)
      if (!row) throw new Error('The database did not answer the row it has written.')
      return readRow(table, row)
    } catch (error) {
      throw notUnique(error, { collection, id: undefined, req, adapter, tableName: table.tableName }) ?? error
    }
  }

  adapter.updateOne = async (args) => {
    const { id, collection, data, req } = args
    const isPlain =
      id !== undefined && !args.where && !args.select && !args.options && args.returning !== false
    const table = isPlain ? flatTable(adapter, collection) : undefined
    const statement = table && id !== undefined ? flatUpdate(table, id, data) : undefined
    if (!table || !statement) return updateOne(args)
    try {
      const [row] = await queryRows<object>(adapter, req, statement)
      return row ? readRow(table, row) : null
    } catch (error) {
      throw notUnique(error, { collection, id, req, adapter, tableName: table.tableName }) ?? error
    }
  }
}

/** A new document was last changed when it was created; the database would take the start of the transaction. */
const stamped = (data: JsonObject): JsonObject => {
  const createdAt: unknown = data.createdAt ?? new Date().toISOString()
  return { ...data, createdAt, updatedAt: data.updatedAt ?? createdAt }
}

type Context = {
  collection: string
  id: number | string | undefined
  req: Partial<PayloadRequest> | undefined
  adapter: PostgresAdapter
  tableName: string
}

/** A unique violation, reported at its field as by the stock adapter. */
const notUnique = (error: unknown, context: Context): ValidationError | undefined => {
  if (!(error instanceof DatabaseError) || error.code !== '23505') return undefined
  const { adapter, collection, id, req, tableName } = context
  const index = (error.constraint ?? '').replace(`${tableName}_`, '')
  const path = adapter.fieldConstraints[tableName]?.[index] ?? ''
  const message = req?.t?.('error:valueMustBeUnique') ?? 'Value must be unique'
  return new ValidationError({ collection, id, errors: [{ message, path }] }, req?.t)
}
