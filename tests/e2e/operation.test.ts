import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { atEnd } from '../support/at-end.ts'
import { processIdentity } from '../../src/database/embedded/process-identity.ts'
import { freePort } from './support/free-port.ts'

type Running = {
  npm: ChildProcess
  url: string
  dataDir: string
  /** The lines of standard output but npm's own, and what came on standard error. */
  lines: string[]
  complaints: string[]
}

// An empty setting counts as unset.
const own = { DATABASE_URL: '', SECRET: '', LOG_LEVEL: 'info', NODE_ENV: '' }

const start = async (...args: string[]): Promise<Running> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'clientele-operation-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const settings = { DATA_DIR: dataDir, PORT: String(port), PUBLIC_URL: url, NO_COLOR: '1' }
  const npm = spawn('npm', ['start', '--', ...args], {
    env: Object.assign({ ...process.env }, { ...own, ...settings }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  atEnd(async () => {
    npm.kill('SIGKILL')
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 })
  })
  const [lines, complaints]: string[][] = [[], []]
  createInterface({ input: npm.stderr }).on('line', (line) => complaints?.push(line))
  createInterface({ input: npm.stdout }).on('line', (line) => {
    if (line !== '' && !line.startsWith('> ')) lines?.push(line)
  })
  while (!lines?.some((line) => line.includes('Clientele is running'))) {
    if (npm.exitCode !== null) throw new Error(`It ended: ${lines?.join('\n')}${complaints?.join('\n')}`)
    await sleep(100)
  }
  return { npm, url, dataDir, lines, complaints: complaints ?? [] }
}

const isGone = async (pid: number, identity: string | undefined) => (await processIdentity(pid)) !== identity

/** Everything that must be gone after the end: the server, its lock, and the database. */
const remains = async ({ url, dataDir }: Running) => {
  const pidFile = path.join(dataDir, 'postgres/postmaster.pid')
  const postmaster = Number((await readFile(pidFile, 'utf8')).split('\n')[0])
  const identity = await processIdentity(postmaster)
  return async () => ({
    answers: await fetch(`${url}/api/healthz`).then(
      () => true,
      () => false,
    ),
    isLocked: existsSync(path.join(dataDir, 'clientele.lock')),
    hasDatabase: !(await isGone(postmaster, identity)),
  })
}

const nothing = { answers: false, isLocked: false, hasDatabase: false }

const within = async <T>(seconds: number, read: () => Promise<T>, expected: T) => {
  const until = Date.now() + seconds * 1000
  while (Date.now() < until && JSON.stringify(await read()) !== JSON.stringify(expected)) await sleep(200)
  expect(await read()).toEqual(expected)
}

const entry = z.looseObject({ level: z.number(), time: z.number(), msg: z.string() })

describe('npm start into a pipe, with sample data', { timeout: 240_000 }, () => {
  let running: Running

  beforeAll(async () => {
    running = await start('--demo')
  }, 240_000)

  it('writes JSON lines from the first on, no warning, and nothing on standard error', async () => {
    const { url, lines, complaints } = running
    for (const page of ['/', '/admin', '/no-such-page', '/api/readyz']) await fetch(`${url}${page}`)
    const entries = lines.map((line) => entry.parse(JSON.parse(line)))
    expect(entries.filter(({ level }) => level > 30)).toEqual([])
    expect(complaints).toEqual([])
    const link = /http\S+\/admin\/first-administrator\?token=\S+/.exec(lines.join('\n'))?.[0]
    expect((await fetch(link ?? '')).status).toBe(200)
  })

  it('ends with SIGTERM to npm, and leaves nothing behind', async () => {
    const read = await remains(running)
    expect(await read()).toEqual({ answers: true, isLocked: true, hasDatabase: true })
    const exited = once(running.npm, 'exit')
    running.npm.kill('SIGTERM')
    await exited
    await within(30, read, nothing)
  })
})

it('npm start ends when npm is killed, and leaves nothing behind', { timeout: 240_000 }, async () => {
  const running = await start()
  const read = await remains(running)
  running.npm.kill('SIGKILL')
  await within(30, read, nothing)
})
