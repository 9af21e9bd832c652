import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/database/embedded/start-embedded-postgres.ts'
import { nodeArgs } from '../../scripts/node-args.ts'
import { call } from '../support/call.ts'
import { signedIn, unique, type Person } from '../support/people.ts'
import { startApp, type App } from '../support/start-app.ts'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
const writers = 8
const kills = 6

let dataDir: string
let cluster: EmbeddedPostgres
let app: App
let administrator: Person

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'clientele-kill-'))
  cluster = await startEmbeddedPostgres({ dataDir, log: silent })
  await promisify(execFile)(process.execPath, [...nodeArgs, 'scripts/migrate.ts'], {
    env: { ...process.env, DATABASE_URL: cluster.url, LOG_LEVEL: 'warn' },
  })
  process.env.LOG_LEVEL = 'silent'
  app = await startApp({ databaseURL: cluster.url })
  administrator = await signedIn(app, 'administrator')
})

afterAll(async () => {
  await app.stop()
  await cluster.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const query = async <T extends object>(statement: string): Promise<T[]> => {
  const client = new pg.Client({ connectionString: cluster.url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<T>(statement)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

const killPostmaster = async () => {
  const file = await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')
  process.kill(Number(file.split('\n')[0]), 'SIGKILL')
}

const killOneBackend = async () => {
  const [backend] = await query<{ pid: number }>(
    "select pid from pg_stat_activity where application_name = 'clientele' limit 1",
  )
  if (backend) process.kill(backend.pid, 'SIGKILL')
}

const isReady = async () => (await call(`${app.url}/api/readyz`).catch(() => ({ status: 0 }))).status === 200

/** Seconds until the service answers again without intervention. */
const secondsUntilReady = async (): Promise<number> => {
  const since = Date.now()
  while (!(await isReady())) {
    if (Date.now() - since > 60_000) throw new Error('The service did not come back within a minute.')
    await sleep(100)
  }
  return (Date.now() - since) / 1000
}

/** Creates customers until stopped; records those that were answered with 201. */
const write = async (run: { isOver: boolean; acknowledged: Set<string>; statuses: Set<number> }) => {
  while (!run.isOver) {
    const username = unique('kill')
    const body = {
      name: username,
      email: `${username}@example.com`,
      login: { username, password: `correct horse ${username}` },
    }
    const answer = await call(`${app.url}/api/customers`, { token: administrator.token, body }).catch(
      () => undefined,
    )
    if (!answer) continue
    run.statuses.add(answer.status)
    if (answer.status === 201) run.acknowledged.add(username)
    else await sleep(50)
  }
}

describe('kill -9 of the database under writers', () => {
  it('loses no acknowledged customer and leaves no half-made one (invariant 7), and the service comes back of itself', async () => {
    const run = { isOver: false, acknowledged: new Set<string>(), statuses: new Set<number>() }
    const writing = Promise.all(Array.from({ length: writers }, () => write(run)))
    for (let kill = 0; kill < kills; kill++) {
      const before = run.acknowledged.size
      while (run.acknowledged.size < before + 15) await sleep(20)
      await (kill % 2 ? killOneBackend() : killPostmaster())
      await sleep(50)
      expect(await secondsUntilReady()).toBeLessThan(60)
    }
    const before = run.acknowledged.size
    while (run.acknowledged.size < before + 10) await sleep(20)
    run.isOver = true
    await writing

    const made = await query<{ name: string; users: number; mails: number }>(`
      select c.name,
        (select count(*)::int from users u where u.customer_id = c.id and u.username = c.name) as users,
        (select count(*)::int from emails e where e.customer_id = c.id) as mails
      from customers c where c.name like 'kill-%'`)
    const stored = new Set(made.map(({ name }) => name))
    expect([...run.acknowledged].filter((name) => !stored.has(name))).toEqual([])
    expect(made.filter(({ users, mails }) => users !== 1 || mails !== 1)).toEqual([])
    expect(
      await query("select username from users where username like 'kill-%' and customer_id is null"),
    ).toEqual([])
    // 400: a reference whose look-up failed is reported as nonexistent.
    expect([...run.statuses].filter((status) => ![201, 400, 500, 503].includes(status))).toEqual([])
    expect(run.acknowledged.size).toBeGreaterThan(kills * 15)
  }, 300_000)
})
