import { connectEmbedded } from '../src/database/embedded/connect-embedded.ts'
import { inspectDatabase } from '../src/database/inspect-database.ts'
import { env } from '../src/env.ts'
import { migrations } from '../src/migrations/index.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Prints what is applied to the database, own or embedded, and what is pending; changes nothing. */
export const showMigrations = async (): Promise<void> => {
  const database = env.DATABASE_URL
    ? { url: env.DATABASE_URL, release: async () => undefined }
    : await connectEmbedded({ dataDir: env.DATA_DIR, log: quiet })
  try {
    const pending = await inspectDatabase(database.url)
    const applied = migrations.filter((name) => !pending.includes(name))
    const lines = [
      ...applied.map((name) => `applied  ${name}`),
      ...pending.map((name) => `pending  ${name}`),
      pending.length === 0 ? 'The database is up to date.' : 'Run `npm run migrate`.',
    ]
    process.stdout.write(`${lines.join('\n')}\n`)
  } finally {
    await database.release()
  }
}
