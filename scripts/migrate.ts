import './load-env-file.ts'
import { avoidPooler, env, provideSettings } from '../src/env.ts'
import { runScript } from './run-script.ts'

await runScript(async () => {
  avoidPooler()
  if (process.argv.includes('--status')) {
    const { showMigrations } = await import('./show-migrations.ts')
    return showMigrations()
  }
  const { OperatorError } = await import('../src/kernel/operator-error.ts')
  if (!env.DATABASE_URL) {
    throw new OperatorError(
      '`npm run migrate` is for a database of your own: set DATABASE_URL. The embedded one is migrated at start.',
    )
  }
  provideSettings({ SECRET: env.SECRET ?? 'not-needed-to-migrate-a-database' })
  const { inspectDatabase } = await import('../src/database/inspect-database.ts')
  const pending = await inspectDatabase(env.DATABASE_URL)
  if (pending.length === 0) {
    process.stdout.write('The database is up to date.\n')
    return
  }
  const { openPayload } = await import('../src/open-payload.ts')
  const { migrateDatabase } = await import('../src/database/migrate-database.ts')
  const payload = await openPayload()
  try {
    await migrateDatabase(payload, env.DATABASE_URL)
  } finally {
    await payload.destroy()
  }
  process.stdout.write(`Applied: ${pending.join(', ')}.\n`)
})
