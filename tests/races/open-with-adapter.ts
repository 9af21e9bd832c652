import { randomBytes } from 'node:crypto'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { BasePayload, buildConfig, type CollectionConfig, type Payload } from 'payload'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { clienteleAdapter } from '../../src/payload/adapter/clientele-adapter.ts'

const adapters = { stock: postgresAdapter, ours: clienteleAdapter }

let openings = 0

type Options = { adapter: keyof typeof adapters; maxConnections?: number; locksDocuments?: boolean }

/**
 * Payload with one plain collection on its own empty database, with the stock adapter or with ours: what the adapter
 * fixes is shown on both.
 */
export const openWithAdapter = async (options: Options): Promise<{ payload: Payload; url: string }> => {
  const url = await emptyDatabase()
  // Payload skips the schema push when the process has just pushed the same one, even to another database.
  const opening = `opening${++openings}`
  const plain: CollectionConfig = {
    slug: 'groups',
    ...(!options.locksDocuments && { lockDocuments: false }),
    fields: ['name', 'kind', 'description', opening].map((name) => ({ name, type: 'text' })),
  }
  const config = await buildConfig({
    secret: 'a-secret-for-tests-that-is-long-enough',
    telemetry: false,
    // Payload would write the types of the product in another process.
    typescript: { autoGenerate: false },
    collections: [plain],
    db: adapters[options.adapter]({
      idType: 'uuidv7',
      push: true,
      pool: { connectionString: url, max: options.maxConnections ?? 20, connectionTimeoutMillis: 5000 },
    }),
  })
  const payload = await new BasePayload().init({ config })
  payload.logger.level = 'silent'
  payload.db.pool.on('error', () => undefined)
  // With the stock adapter, a connection that is lost inside a transaction ends the whole process.
  if (options.adapter === 'stock')
    payload.db.pool.on('acquire', (client) => client.setMaxListeners(0).on('error', () => undefined))
  afterAll(async () => {
    await payload.destroy()
    await payload.db.pool.end().catch(() => undefined)
  })
  return { payload, url }
}

const emptyDatabase = async (): Promise<string> => {
  const url = new URL(inject('clusterURL'))
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  url.pathname = `/test_${randomBytes(6).toString('hex')}`
  await client.query(`create database ${url.pathname.slice(1)}`)
  await client.end()
  return url.href
}

export const newGroup = async (payload: Payload): Promise<string> => {
  const { id } = await payload.create({
    collection: 'groups',
    data: { name: randomBytes(6).toString('hex'), kind: 'segment', description: 'as it was' },
    overrideAccess: true,
  })
  return id
}
