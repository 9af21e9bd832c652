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
  /** The Payload instance at the place where the pages look for it. */
  isDefault?: boolean
}

export type Stock = {
  payload: Payload
  /** The statements sent by the stock adapter since the list was last emptied. */
  statements: string[]
}

/** A stock Payload, with our adapter only if requested, on its own empty database. */
export const openStock = async (options: Options): Promise<Stock> => {
  const { collections, globals = [], adapter = 'stock', isDefault = false } = options
  const database = await createDatabase('template0')
  const statements: string[] = []
  // Payload skips the schema push when the process has just pushed the same one, even to another database.
  const opening: CollectionConfig = {
    slug: `opening-${new URL(database.url).pathname.slice(-12)}`,
    lockDocuments: false,
    fields: [],
  }
  const config = await buildConfig({
    secret: 'a-secret-for-tests-that-is-long-enough',
    telemetry: false,
    // Payload would write the types of the product in another process.
    typescript: { autoGenerate: false },
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
    // Never resolves with the stock adapter, which does not release the connection that it has taken.
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
