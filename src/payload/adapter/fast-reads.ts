import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { FindArgs, FindOneArgs, PaginatedDocs, TypeWithID } from 'payload'
import { countLimit } from './bounded-counts.ts'
import { flatQuery } from './flat-query.ts'
import { flatTable, readRow } from './flat-table.ts'
import { pageOf } from './page-of.ts'
import { queryRows } from './query-rows.ts'

/**
 * Reads of a single-table collection are one plain select, built as text and run by the driver. The stock adapter
 * builds a relational query each time, which costs more CPU than the rest of the read, and counts in a separate query.
 * Reads that need other tables use the stock adapter.
 */
export const fastReads = (adapter: PostgresAdapter): void => {
  const findOne = adapter.findOne.bind(adapter)
  const find = adapter.find.bind(adapter)

  adapter.findOne = async <T extends TypeWithID>(args: FindOneArgs) => {
    const { where, locale, select, req } = args
    const table = args.draftsEnabled ? undefined : flatTable(adapter, args.collection)
    const asked = { where, locale, select, sort: undefined, limit: 1, offset: 0, withTotal: false }
    const query = table && flatQuery(adapter, table, asked)
    if (!query) return findOne<T>(args)
    const [row] = await queryRows<T>(adapter, req, query)
    return row ? readRow(table, row) : null
  }

  adapter.find = async <T = TypeWithID>(args: FindArgs): Promise<PaginatedDocs<T>> => {
    const { where, locale, select, sort, req, page = 1, limit = 0 } = args
    const table = args.draftsEnabled ? undefined : flatTable(adapter, args.collection)
    if (!table || !Number.isInteger(limit) || !Number.isInteger(page)) return find<T>(args)
    const isPaged = args.pagination !== false && limit > 0
    const offset = (page - 1) * limit
    // One row more tells whether a page follows, which a number that is not exact does not.
    const rowLimit = isPaged ? limit + 1 : limit || undefined
    const asked = { where, locale, select, sort, limit: rowLimit, offset, withTotal: isPaged }
    const query = flatQuery(adapter, table, asked)
    if (!query) return find<T>(args)

    const rows = await queryRows<T & object>(adapter, req, query)
    const isBeyond = isPaged && rows.length === 0 && page > 1
    const [first] = isBeyond
      ? await queryRows<{ _total: number }>(adapter, req, {
          ...query,
          text: `select (${query.total}) as "_total"`,
        })
      : rows
    const total: unknown = first && Reflect.get(first, '_total')
    const docs = isPaged ? rows.slice(0, limit) : rows
    for (const row of docs) {
      Reflect.deleteProperty(row, '_total')
      readRow(table, row)
    }
    return pageOf(docs, {
      limit,
      page,
      hasMore: isPaged ? rows.length > limit : undefined,
      counted: typeof total === 'number' ? total : undefined,
      countLimit,
    })
  }
}
