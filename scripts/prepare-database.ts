import { assertPoolerFits } from '../src/database/assert-pooler-fits.ts'
import { inspectDatabase } from '../src/database/inspect-database.ts'
import { startEmbeddedPostgres } from '../src/database/embedded/start-embedded-postgres.ts'
import { timeLimits } from '../src/database/time-limits.ts'
import { env, provideSettings } from '../src/env.ts'
import { OperatorError } from '../src/kernel/operator-error.ts'
import { startLog } from './start-log.ts'
import { onShutdown } from './shutdown.ts'

const checkPooler = async (pooledURL: string, directURL: string) => {
  const hasNoLimit = await assertPoolerFits(pooledURL, directURL)
  if (!hasNoLimit) return
  const { statement_timeout: limit } = timeLimits
  startLog.warn(
    `Through the pooler, statements outside of a transaction have no time limit. Set it for the role of DATABASE_URL: ALTER ROLE … SET statement_timeout = ${limit}`,
  )
}

/** Starts the embedded database or inspects the given one; returns its address and the pending migrations. */
export const prepareDatabase = async (dataDir: string): Promise<{ url: string; pending: string[] }> => {
  if (env.DATABASE_URL) {
    const pending = await inspectDatabase(env.DATABASE_DIRECT_URL ?? env.DATABASE_URL)
    if (pending.length > 0) {
      throw new OperatorError(
        `The database still needs ${pending.join(', ')}. Run \`npm run migrate\` first.`,
      )
    }
    if (env.DATABASE_DIRECT_URL) await checkPooler(env.DATABASE_URL, env.DATABASE_DIRECT_URL)
    return { url: env.DATABASE_URL, pending }
  }
  const starting = startEmbeddedPostgres({ dataDir, log: startLog })
  // Registered before the server is up, so that a Ctrl-C during the start leaves no server running.
  onShutdown(() => starting.then(({ stop }) => stop()).catch(() => undefined))
  const embedded = await starting
  embedded.onExit((error) => {
    startLog.error(error.message)
    process.exitCode = 1
    process.kill(process.pid, 'SIGTERM')
  })
  try {
    const pending = await inspectDatabase(embedded.url)
    provideSettings({ DATABASE_URL: embedded.url })
    return { url: embedded.url, pending }
  } catch (error) {
    await embedded.stop()
    throw error
  }
}
