import { resolve } from 'node:path'
import { env } from '../src/env.ts'
import { buildIfStale } from './build-if-stale.ts'
import { runScript } from './run-script.ts'

await runScript(async () => {
  const { wasBuilt } = await buildIfStale({ log: console, dataDir: resolve(env.DATA_DIR) })
  if (!wasBuilt) console.info('The pages are up to date')
})
