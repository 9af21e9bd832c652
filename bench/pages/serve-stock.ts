import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { nodeArgs } from '../../scripts/node-args.ts'
import { freePort } from '../../src/database/embedded/free-port.ts'
import { buildStock, nextCommand, stockFolder } from './build-stock.ts'
import type { Served } from './serve-product.ts'

const run = promisify(execFile)

const waitUntilServed = async (origin: string, hasEnded: () => boolean): Promise<void> => {
  for (;;) {
    if (hasEnded()) throw new Error('The stock panel ended too early.')
    const answer = await fetch(`${origin}/api/users/me`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/**
 * Payload as it comes (`bench/stock-panel`), built from the same packages, in a database of its own on the same server,
 * with the same customers.
 * @returns the token of its administrator's session as well
 */
export const serveStock = async (databaseURL: string): Promise<Served & { token: string }> => {
  const client = new pg.Client({ connectionString: databaseURL })
  await client.connect()
  await client.query('CREATE DATABASE stock_panel')
  await client.end()
  const own = new URL(databaseURL)
  own.pathname = '/stock_panel'
  const account = { email: 'admin@example.com', password: randomBytes(12).toString('base64url') }
  const env = {
    ...process.env,
    ...{ DATABASE_URL: databaseURL, STOCK_DATABASE_URL: own.href },
    STOCK_SECRET: randomBytes(24).toString('hex'),
    NEXT_TELEMETRY_DISABLED: '1',
  }
  await run(process.execPath, [...nodeArgs, path.join(stockFolder, 'fill.ts')], {
    env: { ...env, NODE_ENV: 'development' },
  })
  const production = { ...env, NODE_ENV: 'production' as const }
  await buildStock(production)
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = spawn(
    process.execPath,
    [nextCommand, 'start', stockFolder, '-p', String(port), '-H', 'localhost'],
    {
      env: production,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const stop = async () => {
    if (hasEnded()) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  try {
    await waitUntilServed(origin, hasEnded)
    const answer = await fetch(`${origin}/api/users/first-register`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(account),
    })
    const { token } = await answer.json()
    return { origin, token: String(token), stop }
  } catch (error) {
    await stop()
    throw error
  }
}
