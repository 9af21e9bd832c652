import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { nodeArgs } from '../../scripts/node-args.ts'
import type { Worker } from '../../src/jobs/start-worker.ts'
import { docOf, openTestApp, type TestApp } from '../support/test-app.ts'
import { signedIn, type Person } from '../support/people.ts'
import { call } from '../support/call.ts'
import { codeOf } from '../support/read-answer.ts'

let testApp: TestApp
let worker: Worker | undefined
const children: ChildProcess[] = []

beforeAll(async () => {
  testApp = await openTestApp()
})

afterEach(() => worker?.stop())
afterAll(() => children.forEach((child) => child.kill('SIGKILL')))

const start = async (pollSeconds = 0.05) => {
  const { startAccountWorker } = await import('../../src/jobs/account-worker.ts')
  worker = startAccountWorker({ payload: testApp.app.payload, pollSeconds })
}

const spawnWorker = async () => {
  const script = fileURLToPath(new URL('../support/account-worker-process.ts', import.meta.url))
  const child = spawn(process.execPath, [...nodeArgs, script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  await once(child.stdout, 'data')
  return child
}

const newAccount = async (body: object = {}) => docOf(await testApp.newCustomer(body)).id
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()
const disable = async (id: string, disabledUntil?: string) => {
  const body = { status: 'disabled', statusReason: 'For a while', ...(disabledUntil && { disabledUntil }) }
  const answer = await testApp.ask('PATCH', `customers/${id}`, { body })
  expect(answer.status, answer.text).toBe(200)
  return docOf(answer)
}
const read = async (id: string) => docOf(await testApp.ask('GET', `customers/${id}`))
const sawEnabled = async (id: string) => {
  for (;;) {
    const answer = await testApp.ask('GET', `customers/${id}`)
    const account = answer.status === 503 ? undefined : docOf(answer)
    if (account?.status === 'enabled') return account
    await pause(20)
  }
}
const enter = ({ username, password }: Person) =>
  call(`${testApp.app.url}/api/users/login`, { body: { username, password } })

describe('An account that is disabled until a time', { timeout: 60_000 }, () => {
  it('is enabled then, without its reason, and its people can sign in again', async () => {
    const id = await newAccount()
    const person = await signedIn(testApp.app, 'member', id)
    const before = await disable(id, inSeconds(1))
    expect(codeOf(await enter(person))).toBe('account_disabled')
    const guest = await signedIn(testApp.app, 'member')
    await testApp.ask('POST', `customers/${guest.customer}/move`, { body: { parent: id } })
    await start()
    const after = await sawEnabled(id)
    expect(after).toMatchObject({ statusReason: null, disabledUntil: null, effectiveStatus: 'enabled' })
    expect(Date.parse(String(after.updatedAt))).toBeGreaterThan(Date.parse(String(before.updatedAt)))
    expect(Date.parse(String(after.updatedAt))).toBeGreaterThanOrEqual(
      Date.parse(String(before.disabledUntil)),
    )
    expect((await call(`${testApp.app.url}/api/customers`, { token: guest.token })).status).toBe(401)
    expect((await enter(person)).status).toBe(200)
  })

  it('is met by a worker that looks seldom, as soon as it knows of it', async () => {
    const id = await newAccount()
    await disable(id, inSeconds(1))
    await start(3600)
    await sawEnabled(id)
  })

  it('leaves those alone that have no time, a later one, or lie in the trash', async () => {
    const { pool } = testApp.app.payload.db
    const [forever, later, trashed, due] = await Promise.all([
      newAccount(),
      newAccount(),
      newAccount(),
      newAccount(),
    ])
    await disable(forever)
    await disable(later, inSeconds(3600))
    await disable(trashed, inSeconds(3600))
    await pool.query(
      `update customers set deleted_at = now(), disabled_until = now() - interval '1 hour' where id = $1`,
      [trashed],
    )
    await disable(due, inSeconds(1))
    await start()
    await sawEnabled(due)
    expect(await read(forever)).toMatchObject({ status: 'disabled', statusReason: 'For a while' })
    expect(await read(later)).toMatchObject({ status: 'disabled', statusReason: 'For a while' })
    const { rows } = await pool.query('select status from customers where id = $1', [trashed])
    expect(rows).toEqual([{ status: 'disabled' }])
  })

  it('is enabled once by the workers of several processes, and one that is being changed a little later', async () => {
    const { pool } = testApp.app.payload.db
    await pool.query(`
      create table switched (id uuid);
      create function note_switch() returns trigger language plpgsql as
        $$ begin insert into switched values (new.id); return null; end $$;
      create trigger note_switch after update of status on customers for each row
        when (old.status = 'disabled' and new.status = 'enabled') execute function note_switch()`)
    const ids = await Promise.all(Array.from({ length: 20 }, () => newAccount()))
    const [held = ''] = ids
    await Promise.all([spawnWorker(), spawnWorker(), start()])
    const client = await pool.connect()
    try {
      await client.query(
        `update customers set status = 'disabled', disabled_until = now() + interval '3 seconds' where id = any($1)`,
        [ids],
      )
      await client.query('begin')
      await client.query('set local idle_in_transaction_session_timeout = 0')
      await client.query('select id from customers where id = $1 for no key update', [held])
      await Promise.all(ids.slice(1).map(sawEnabled))
      expect(await read(held)).toMatchObject({ status: 'disabled' })
      await client.query('commit')
    } finally {
      client.release()
    }
    await sawEnabled(held)
    const { rows } = await pool.query<{ id: string }>('select id from switched')
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort())
  })

  it('is enabled also when the database has dropped all connections meanwhile', async () => {
    const id = await newAccount()
    await start()
    await disable(id, inSeconds(1))
    const { pool } = testApp.app.payload.db
    await pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    )
    await sawEnabled(id)
  })
})
