import { runScript } from '../scripts/run-script.ts'
import { casesFor } from './cases.ts'
import { openDatabase } from './database.ts'
import { measure, type Measured, type Side } from './measure.ts'
import { readOptions } from './read-options.ts'
import { report } from './report.ts'
import { takeSample } from './sample.ts'
import { startWorker } from './worker.ts'

type Stop = () => Promise<void>

const { customers, seconds, rounds, isJson, only, profileDir } = readOptions(process.argv.slice(2))
const print = (message: string) => void process.stderr.write(`${message}\n`)
const stops: Stop[] = []

const stopAll = async () => {
  for (let stop = stops.pop(); stop; stop = stops.pop()) await stop()
}
process.once('SIGINT', () => void stopAll().then(() => process.exit(130)))
process.once('SIGTERM', () => void stopAll().then(() => process.exit(143)))

const startSide = async (file: string, env: Record<string, string>, profile?: string): Promise<Side> => {
  const { worker, ready } = await startWorker(file, env, profile)
  stops.push(worker.stop)
  const port = typeof ready === 'object' && ready !== null && 'port' in ready ? Number(ready.port) : 0
  return { worker, port }
}

await runScript(async () => {
  try {
    print(`Filling a database with ${customers} customers …`)
    const { url, postmasterPid, stop } = await openDatabase(customers)
    stops.push(stop)
    const sample = await takeSample(url)
    const settings = {
      SECRET: 'only-for-the-benchmark-and-long-enough',
      PUBLIC_URL: 'http://localhost:3000',
      LOG_LEVEL: 'error',
    }
    const product = await startSide(
      './product.ts',
      { ...settings, DATABASE_URL: url, SMTP_URL: '' },
      profileDir,
    )
    const floor = await startSide('./floor.ts', { DATABASE_URL: url })
    const { worker: load } = await startSide('./load.ts', {})
    const results: Measured[] = []
    for (const one of casesFor(sample)) {
      if (only && !one.name.includes(only)) continue
      const result = await measure({ product, floor, load, postmasterPid, seconds, rounds }, one)
      print(`${one.name}: ${result.ratio.toFixed(2)}`)
      results.push(result)
    }
    process.stdout.write(
      `${isJson ? JSON.stringify({ customers, seconds, rounds, results }, null, 2) : report(results)}\n`,
    )
  } finally {
    await stopAll()
  }
})
