import { postgresAdapter, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'
import { timeLimits } from '../../database/time-limits.ts'
import { boundedCounts } from './bounded-counts.ts'
import { changedColumns } from './changed-columns.ts'
import { exactFilters } from './exact-filters.ts'
import { fastReads } from './fast-reads.ts'
import { fastWrites } from './fast-writes.ts'
import { ownPool } from './own-pool.ts'
import { stableOrder } from './stable-order.ts'
import { strictTransactions } from './strict-transactions.ts'

/**
 * Payload's Postgres adapter with wrappers of this product; each wrapper describes what it fixes.
 * @param isPooled whether a pooler stands before the database: its sessions keep neither settings nor prepared statements
 */
export const clienteleAdapter = (
  options: Parameters<typeof postgresAdapter>[0],
  { isPooled = false }: { isPooled?: boolean } = {},
): DatabaseAdapterObj<PostgresAdapter> => {
  const stock = postgresAdapter(options)
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      ownPool(adapter, isPooled)
      strictTransactions(adapter, isPooled ? timeLimits : {})
      exactFilters(adapter)
      fastReads(adapter)
      fastWrites(adapter)
      changedColumns(adapter)
      boundedCounts(adapter)
      stableOrder(adapter)
      return adapter
    },
  }
}
