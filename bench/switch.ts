import { parseArgs } from 'node:util'
import pg from 'pg'
import { runScript } from '../scripts/run-script.ts'
import { subtreeOf } from '../src/domain/accounts/subtree.ts'
import { OperatorError } from '../src/kernel/operator-error.ts'
import { openDatabase } from './database.ts'
import { takeSample } from './sample.ts'
import { startWorker } from './worker.ts'
import { fillIntegrator, signEverybodyIn } from './switch/fill-integrator.ts'

const usage = 'npm run bench:switch -- [--cameras N] [--accounts N] [--users N] [--rounds N]'
const standard = { cameras: '1000000', accounts: '10000', users: '10000', rounds: '7' }

const readNumbers = () => {
  try {
    const text = { type: 'string' } as const
    const options = { cameras: text, accounts: text, users: text, rounds: text }
    const { values } = parseArgs({ args: process.argv.slice(2), options })
    const number = (name: keyof typeof standard) => Number(values[name] ?? standard[name])
    return {
      cameras: number('cameras'),
      accounts: number('accounts'),
      users: number('users'),
      rounds: number('rounds'),
    }
  } catch {
    throw new OperatorError(`Use it so: ${usage}`)
  }
}

const print = (message: string) => void process.stderr.write(`${message}\n`)

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const floors = { update: 'one plain UPDATE', count: 'one plain count' } as const

/** The measurements of each case and the highest acceptable ratio. */
const aims: Record<string, { floor: keyof typeof floors; aim: number }> = {
  'disable, everybody signed in': { floor: 'update', aim: 60 },
  'disable, nobody signed in': { floor: 'update', aim: 40 },
  enable: { floor: 'update', aim: 40 },
  'preview of disabling': { floor: 'count', aim: 5 },
  'preview of enabling': { floor: 'count', aim: 5 },
  'preview of deleting': { floor: 'count', aim: 5 },
}

/**
 * Measures disabling and enabling an integrator with a million cameras below it against one plain UPDATE of its row by
 * SQL: the product also ends the sessions of all users below it. A preview is measured against a plain count of the
 * same rows. Asserts that no row of a resource was written.
 */
await runScript(async () => {
  const { rounds, ...wanted } = readNumbers()
  print(`Filling a database with ${wanted.cameras} cameras of ${wanted.accounts} accounts …`)
  const { url, stop } = await openDatabase(1000)
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    const id = await fillIntegrator(client, wanted)
    const path = `/${id}/`
    const { token } = await takeSample(url)
    const env = {
      DATABASE_URL: url,
      SECRET: 'only-for-the-benchmark-and-long-enough',
      PUBLIC_URL: 'http://localhost:3000',
      LOG_LEVEL: 'error',
    }
    const { worker, ready } = await startWorker('./product.ts', { ...env, SMTP_URL: '' })
    const port = typeof ready === 'object' && ready !== null && 'port' in ready ? Number(ready.port) : 0
    const ask = async (method: string, query: string, body?: object) => {
      const answer = await fetch(`http://127.0.0.1:${port}/api/customers/${id}${query}`, {
        method,
        headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      })
      if (!answer.ok) throw new Error(`${method} ${query}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    }
    const plain = (status: string) =>
      client.query(`update customers set status = $2, updated_at = now() where id = $1`, [id, status])
    const { from, before } = subtreeOf(path)
    const count = () =>
      client.query(
        `select (select count(*) from customers where path >= $1 and path < $2),
           (select count(*) from users where owner_path >= $1 and owner_path < $2),
           (select count(*) from cameras where owner_path >= $1 and owner_path < $2)`,
        [from, before],
      )
    const rows = async () => {
      const {
        rows: [row],
      } = await client.query<{ print: string }>(
        `select count(*) || '/' || sum(hashtext(xmin::text || ctid::text || updated_at))::text as print from cameras`,
      )
      return row?.print
    }

    const printed = await rows()
    const times: Record<string, number[]> = {}
    const note = (name: string, ms: number) => (times[name] ??= []).push(ms)
    for (let round = 0; round < rounds; round++) {
      await signEverybodyIn(client, path)
      note('preview of disabling', await timed(() => ask('GET', '/impact?action=disable')))
      note('disable, everybody signed in', await timed(() => ask('PATCH', '', { status: 'disabled' })))
      note('preview of enabling', await timed(() => ask('GET', '/impact?action=enable')))
      note('enable', await timed(() => ask('PATCH', '', { status: 'enabled' })))
      note('disable, nobody signed in', await timed(() => ask('PATCH', '', { status: 'disabled' })))
      await ask('PATCH', '', { status: 'enabled' })
      note('preview of deleting', await timed(() => ask('GET', '/impact?action=delete')))
      note(floors.count, await timed(count))
      note(floors.update, await timed(() => plain('disabled')))
      await plain('enabled')
    }
    const isUntouched = printed === (await rows())
    const floorOf = (name: string) => median(times[floors[aims[name]?.floor ?? 'update']] ?? [])
    for (const [name, all] of Object.entries(times)) {
      const { aim } = aims[name] ?? {}
      const ratio = median(all) / floorOf(name)
      const verdict = aim === undefined ? '' : `≤ ${aim} ${ratio <= aim ? 'ok' : 'over'}`
      const shown = aim === undefined ? '' : ratio.toFixed(1)
      console.log(
        `${name.padEnd(30)} ${median(all).toFixed(1).padStart(8)} ms  ${shown.padStart(7)}  ${verdict}`,
      )
    }
    console.log(`rows of cameras written: ${isUntouched ? 'none' : 'SOME'}`)
    console.log(JSON.stringify(await ask('GET', '/impact?action=disable')))
    await worker.stop()
  } finally {
    await client.end()
    await stop()
  }
})
