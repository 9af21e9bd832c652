import { randomUUID } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { NodePgSession, NodePgTransaction } from 'drizzle-orm/node-postgres'
import { PgDialect } from 'drizzle-orm/pg-core'
import { connections } from './connections.ts'
import { transactionLimiter } from './transaction-limiter.ts'

type TransactionId = number | string | Promise<number | string>

/**
 * A failed COMMIT becomes the caller's error. The stock adapter swallows it and answers success for a write that is
 * gone, takes no notice when the server answers COMMIT with ROLLBACK (as it does after an SQL error that was caught
 * inside the transaction) or when there is nothing left to commit, and never gives back a connection on which BEGIN
 * failed. Here transactions, which may wait for each other's locks, never take the last third of the connections: who
 * reads or signs in finds one at any time.
 */
export const strictTransactions = (
  adapter: PostgresAdapter,
  transactionSettings: Record<string, number> = {},
): void => {
  const settings = Object.entries(transactionSettings).map(([name, value]) => `SET LOCAL ${name} = ${value}`)
  const begin = ['BEGIN', ...settings].join('; ')
  const dialect = new PgDialect()
  const { max = 10, connectionTimeoutMillis: patienceMs = 10_000 } = adapter.poolOptions
  const room = transactionLimiter({ places: Math.ceil((max * 2) / 3), patienceMs })

  const connect = async () => {
    await room.enter()
    try {
      return await adapter.pool.connect()
    } catch (error) {
      room.leave()
      throw error
    }
  }

  adapter.beginTransaction = async () => {
    await adapter.initializing
    const client = await connect()
    const giveBack = ({ isBroken }: { isBroken: boolean }) => {
      client.release(isBroken)
      room.leave()
    }
    const end = async (statement: 'COMMIT' | 'ROLLBACK') => {
      try {
        const { command } = await client.query(statement)
        if (command !== statement)
          throw new Error('The database rolled the transaction back instead of committing it.')
      } catch (error) {
        giveBack({ isBroken: true })
        throw error
      }
      giveBack({ isBroken: false })
    }
    try {
      await client.query(begin)
    } catch (error) {
      giveBack({ isBroken: true })
      throw error
    }
    const { fullSchema, schema = {}, tableNamesMap } = adapter.drizzle._
    const relations = { fullSchema, schema, tableNamesMap }
    const id = randomUUID()
    const db = new NodePgTransaction(dialect, new NodePgSession(client, dialect, relations), relations)
    connections.set(db, client)
    adapter.sessions[id] = {
      db,
      resolve: () => end('COMMIT'),
      reject: () => end('ROLLBACK'),
    }
    return id
  }

  const takeSession = async (transactionId: TransactionId) => {
    const id = String(await transactionId)
    const session = adapter.sessions[id]
    delete adapter.sessions[id]
    return session
  }

  // Payload's operations roll back on their errors, whoever began; such an error may have been caught since.
  adapter.commitTransaction = async (id) => {
    const session = await takeSession(id)
    if (!session) throw new Error('The transaction was rolled back before it could be committed.')
    await session.resolve()
  }

  // Report the original error, not the failed rollback.
  adapter.rollbackTransaction = async (id) => (await takeSession(id))?.reject().catch(() => undefined)
}
