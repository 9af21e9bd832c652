import { postgresAdapter } from '@payloadcms/db-postgres'
import {
  buildConfig,
  getPayload,
  type CollectionConfig,
  type EmailAdapter,
  type GlobalConfig,
  type Payload,
} from 'payload'
import { clienteleAdapter } from '../../src/payload/adapter/clientele-adapter.ts'
import { atEnd } from '../support/at-end.ts'
import { createDatabase } from '../support/create-database.ts'

const adapters = { stock: postgresAdapter, ours: clienteleAdapter }

type Options = {
  collections: CollectionConfig[]
  globals?: GlobalConfig[]
  adapter?: keyof typeof adapters
  /** The Payload that is found where the pages look for one. */
  isDefault?: boolean
}

export type Stock = {
  payload: Payload
  /** What was sent to the database by way of the stock adapter, since it was last emptied. */
  statements: string[]
}

/** A Payload that nothing of ours is laid over, but the adapter when asked for, on an empty database of its own. */
export const openStock = async (options: Options): Promise<Stock> => {
  const { collections, globals = [], adapter = 'stock', isDefault = false } = options
  const database = await createDatabase('template0')
  const statements: string[] = []
  // The push of a schema is left out when the process has just pushed the same one, to whichever database.
  const opening: CollectionConfig = {
    slug: `opening-${new URL(database.url).pathname.slice(-12)}`,
    lockDocuments: false,
    fields: [],
  }
  const config = await buildConfig({
    secret: 'a-secret-for-tests-that-is-long-enough',
    telemetry: false,
    email: noEmail,
    collections: [...collections, opening],
    globals,
    db: adapters[adapter]({
      idType: 'uuidv7',
      push: true,
      logger: { logQuery: (text) => statements.push(text) },
      pool: { connectionString: database.url, max: 5, connectionTimeoutMillis: 10_000 },
    }),
  })
  const payload = await getPayload({ config, ...(!isDefault && { key: database.url }) })
  payload.logger.level = 'silent'
  atEnd(async () => {
    const { pool } = payload.db
    pool.on('error', () => undefined)
    await payload.destroy()
    // Never done with the stock adapter, which does not give back the connection that it has taken for itself.
    if (!pool.ending) void pool.end()
    await database.drop()
  })
  statements.length = 0
  return { payload, statements }
}

const noEmail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'testApp@example.com',
  defaultFromName: 'TestApp',
  sendEmail: () => Promise.resolve(),
})
