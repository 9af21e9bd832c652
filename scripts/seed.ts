import './load-env-file.ts'
import { avoidPooler, env } from '../src/env.ts'
import { runScript } from './run-script.ts'
import { terminal } from './terminal.ts'
import { ensureMigrated } from './seed/ensure-migrated.ts'
import { readCounts } from './seed/read-counts.ts'
import { seedCustomers } from './seed/seed-customers.ts'

const connect = async () => {
  avoidPooler()
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, release: async () => undefined }
  const { connectEmbedded } = await import('../src/database/embedded/connect-embedded.ts')
  return connectEmbedded({ dataDir: env.DATA_DIR, log: terminal })
}

await runScript(async () => {
  const { customers: count, resources: wanted } = readCounts(process.argv.slice(2))
  const { url, release } = await connect()
  try {
    await ensureMigrated(url)
    const onProgress = (done: number) => terminal.info(`${done} of ${count} customers`)
    const made = await seedCustomers({ url, count, resources: wanted, onProgress })
    const { customers, users, groups, resources, seconds } = made
    terminal.info(
      `Added ${customers} customers, ${users} users, ${groups} groups and ${resources} resources in ${seconds.toFixed(1)} s.`,
    )
    terminal.info('The users have no password and cannot sign in.')
  } finally {
    await release()
  }
})
