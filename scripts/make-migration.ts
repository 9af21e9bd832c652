/**
 * `npm run migrate:create -- add-something`: writes the migration from the last one to the schema of the config. Another
 * folder as second argument is read and written instead.
 */
process.env.SECRET ??= 'only-for-reading-the-config-no-database'

const { BasePayload } = await import('payload')
const { default: config } = await import('../src/payload.config.ts')

const payload = await new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true })
payload.db.migrationDir = process.argv[3] ?? payload.db.migrationDir
await payload.db.createMigration({
  migrationName: process.argv[2] ?? 'change',
  payload,
  skipEmpty: true,
  forceAcceptWarning: true,
})
process.exit(0)
