import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeArgs } from '../../scripts/node-args.ts'
import { makeRule, makeWatched, post, type Watched } from '../support/alerts.ts'
import { openTestApp, type TestApp } from '../support/test-app.ts'

let testApp: TestApp
const children: ChildProcess[] = []

beforeAll(async () => {
  testApp = await openTestApp()
})

afterAll(() => children.forEach((child) => child.kill('SIGKILL')))

const spawnWorker = async () => {
  const script = fileURLToPath(new URL('../support/alert-worker-process.ts', import.meta.url))
  const child = spawn(process.execPath, [...nodeArgs, script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  await once(child.stdout, 'data')
  return child
}

const kill = async (child: ChildProcess) => {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

const ask = async (statement: string, values: unknown[] = []) =>
  (await testApp.app.payload.db.pool.query<Record<string, unknown>>(statement, values)).rows

const until = async (isReached: () => Promise<boolean>) => {
  while (!(await isReached())) await pause(20)
}

const burst = (watched: Watched, count: number) =>
  post(
    testApp,
    Array.from({ length: count }, () => ({ type: 'camera.offline', resource: watched.resource })),
    watched.manager,
  )

/** How many events all alert mails to an account mention, and how many mails there are. */
const toldTo = async ({ account, manager }: Watched) => {
  const rows = await ask(
    `select subject from emails where customer_id = $1 and "to" = $2 and kind = 'alert'`,
    [account, manager.email],
  )
  const counts = rows.map(({ subject }) => Number(/^(\d+) events/.exec(String(subject))?.[1] ?? 1))
  return { mails: rows.length, events: counts.reduce((sum, count) => sum + count, 0) }
}

const isDone = async () =>
  (await ask('select from event_queue union all select from alert_digests where due_at is not null'))
    .length === 0

/** All windows end at once; rows are locked in the order in which the workers lock them. */
const endWindows = () =>
  ask(`
    with held as materialized (select rule_id from alert_digests order by rule_id for update)
    update alert_digests d set open_until = now(), due_at = case when waiting > 0 then now() end
    from held where d.rule_id = held.rule_id`)

const endAllWindows = () =>
  until(async () => {
    await endWindows()
    return isDone()
  })

describe('Several workers of alerts', { timeout: 300_000 }, () => {
  it('in two processes tell every event once, whatever the windows', async () => {
    const watched = await Promise.all(Array.from({ length: 2 }, () => makeWatched(testApp)))
    for (const account of watched) for (let rules = 0; rules < 2; rules += 1) await makeRule(testApp, account)
    const workers = await Promise.all([spawnWorker(), spawnWorker()])
    for (let round = 0; round < 4; round += 1) {
      await Promise.all(watched.map((account) => burst(account, 30)))
      await endWindows()
    }
    await endAllWindows()
    for (const account of watched) expect((await toldTo(account)).events).toBe(2 * 4 * 30)
    await Promise.all(workers.map(kill))
  })

  it('lose and repeat nothing when they are killed in the middle, again and again (invariant 7)', async () => {
    const watched = await makeWatched(testApp)
    await makeRule(testApp, watched)
    let posted = 0
    for (let round = 0; round < 3; round += 1) {
      const worker = await spawnWorker()
      const posting = Array.from({ length: 4 }, () => burst(watched, 100))
      posted += 400
      await endWindows()
      await pause(round * 30)
      await kill(worker)
      const answers = await Promise.all(posting)
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
    }
    const survivor = await spawnWorker()
    await endAllWindows()
    expect((await toldTo(watched)).events).toBe(posted)
    await kill(survivor)
  })

  it('make a handful of mails out of ten thousand events, and keep one row for them', async () => {
    const watched = await makeWatched(testApp)
    const rule = await makeRule(testApp, watched)
    const worker = await spawnWorker()
    await ask(
      `with made as (
        insert into events (id, type, customer_id, occurred_at)
        select gen_random_uuid(), 'camera.offline', $1::uuid, now() from generate_series(1, 10000) returning id
      ) insert into event_queue (event_id) select id from made`,
      [watched.account],
    )
    await until(async () => (await ask('select from event_queue limit 1')).length === 0)
    await endAllWindows()
    const { mails, events } = await toldTo(watched)
    expect(events).toBe(10_000)
    expect(mails).toBeLessThan(5)
    expect(await ask('select waiting from alert_digests where rule_id = $1', [rule])).toEqual([
      { waiting: 0 },
    ])
    await kill(worker)
  })
})
