import pg from 'pg'
import { lockDataDir } from '../../src/database/embedded/lock-data-dir.ts'
import { startEmbeddedPostgres } from '../../src/database/embedded/start-embedded-postgres.ts'

/** A process that owns an embedded server as the application does: `node --import tsx embedded-owner.ts <dataDir>`. */
const dataDir = process.argv[2] ?? ''
const quiet = { info() {}, warn() {}, error: console.error }
try {
  const lock = await lockDataDir(dataDir)
  const server = await startEmbeddedPostgres({ dataDir, log: quiet })
  process.on('SIGINT', async () => {
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    await client.query('select pg_sleep(0.3)')
    await client.end()
    await server.stop()
    await lock.release()
    console.log('drained')
    process.exit(0)
  })
  console.log(server.url)
} catch (error) {
  console.log(error instanceof Error ? `${error.name}: ${error.message}` : error)
  process.exit(1)
}
