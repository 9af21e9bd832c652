import type { PayloadRequest } from 'payload'
import { jobRequest } from '../../src/payload/request/job-request.ts'
import { connectEmbedded } from '../../src/database/embedded/connect-embedded.ts'
import { inspectDatabase } from '../../src/database/inspect-database.ts'
import { avoidPooler, env, provideSettings } from '../../src/env.ts'
import { OperatorError } from '../../src/kernel/operator-error.ts'

const quiet = {
  info: () => undefined,
  warn: () => undefined,
  error: (message: string) => process.stderr.write(`${message}\n`),
}

/** Runs a command on the database of `DATABASE_URL`, or on the embedded one, whether the product is running or not. */
export const withDatabase = async (run: (req: PayloadRequest) => Promise<void>): Promise<void> => {
  avoidPooler()
  const isOwn = env.DATABASE_URL !== undefined
  const embedded = isOwn ? undefined : await connectEmbedded({ dataDir: env.DATA_DIR, log: quiet })
  try {
    const url = embedded?.url ?? env.DATABASE_URL ?? ''
    const pending = await inspectDatabase(url)
    if (isOwn && pending.length > 0) {
      throw new OperatorError(
        `The database still needs ${pending.join(', ')}. Run \`npm run migrate\` first.`,
      )
    }
    provideSettings({ DATABASE_URL: url, SECRET: env.SECRET ?? 'not-needed-for-a-command-on-the-database' })
    const { openPayload } = await import('../../src/open-payload.ts')
    const payload = await openPayload()
    try {
      if (pending.length > 0) {
        const { migrateDatabase } = await import('../../src/database/migrate-database.ts')
        await migrateDatabase(payload, url)
      }
      await run(await jobRequest(payload, 'admin'))
    } finally {
      await payload.destroy()
    }
  } finally {
    await embedded?.release()
  }
}
