import { execFile, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { nodeArgs } from '../../scripts/node-args.ts'
import { freePort } from '../../src/database/embedded/free-port.ts'
import type { Served } from './serve-product.ts'

const run = promisify(execFile)
const folder = fileURLToPath(new URL('../stock-panel', import.meta.url))
const root = path.resolve(folder, '../..')
const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
const stampFile = path.join(folder, '.next', 'built-from')

/** What the stock panel is made of: its own files, and the packages. */
const hashSources = async (): Promise<string> => {
  const hash = createHash('sha256')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && !`${entry.parentPath}/`.includes('/.next/'))
    .map((entry) => path.join(entry.parentPath, entry.name))
  for (const file of [...files.sort(), path.join(root, 'package-lock.json')])
    hash.update(file).update(await readFile(file))
  return hash.digest('hex')
}

const buildIfStale = async (env: NodeJS.ProcessEnv): Promise<void> => {
  const hash = await hashSources()
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === hash) return
  await run(process.execPath, [next, 'build', folder], { env, maxBuffer: 64 * 1024 * 1024 })
  await writeFile(stampFile, hash)
}

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
  await run(process.execPath, [...nodeArgs, path.join(folder, 'fill.ts')], {
    env: { ...env, NODE_ENV: 'development' },
  })
  const production = { ...env, NODE_ENV: 'production' as const }
  await buildIfStale(production)
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, [next, 'start', folder, '-p', String(port), '-H', 'localhost'], {
    env: production,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
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
