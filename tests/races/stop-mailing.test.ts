import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { atEnd } from '../support/at-end.ts'
import { addCrowd, mailingCalls } from '../support/mailings.ts'
import { openTestApp, type TestApp } from '../support/test-app.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const openClient = async () => {
  const client = new pg.Client({ connectionString: testApp.app.databaseURL })
  await client.connect()
  atEnd(() => client.end())
  return client
}

test('mails that are sent while the stop waits for a lock count as sent, and stay', async () => {
  const size = 40
  const calls = mailingCalls(testApp)
  const { audience } = await addCrowd(testApp, size)
  const { startMailingWorker } = await import('../../src/jobs/mailing-worker.ts')
  const worker = startMailingWorker({ payload: testApp.app.payload, pollSeconds: 0.05, idleSeconds: 0.05 })
  atEnd(worker.stop)
  const id = await calls.started(audience)
  let queued = await calls.progressOf(id)
  while (queued.queued < size) queued = await calls.progressOf(id)
  await worker.stop()

  const claiming = await openClient()
  const other = await openClient()
  // In the order in which the stop takes them.
  const { rows } = await other.query<{ id: string }>(
    `select o.email_id as id from mailing_recipients r join email_outbox o on o.email_id = r.email_id
     join emails e on e.id = o.email_id where r.mailing_id = $1 and r.state = 'queued'`,
    [id],
  )
  await claiming.query('begin')
  await claiming.query('select from email_outbox where email_id = $1 for update', [rows[0]?.id])
  const stopping = testApp.ask('POST', `mailings/${id}/stop`, { body: {} })
  const isWaiting = async () =>
    (
      await other.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
    ).rowCount === 1
  while (!(await isWaiting())) await new Promise(setImmediate)
  // As the worker claims, sends and marks what is not locked.
  const { rows: sent } = await other.query<{ id: string }>(
    `with free as (
       select email_id from email_outbox where email_id = any($1) for update skip locked
     ), done as (
       update email_outbox o set next_attempt_at = null, first_attempt_at = now()
       from free where o.email_id = free.email_id returning o.email_id
     )
     update emails e set state = 'sent', sent_at = now(), attempts = 1
     from done where e.id = done.email_id returning e.id`,
    [rows.map((row) => row.id)],
  )
  await claiming.query('rollback')

  expect(sent.length).toBeGreaterThan(0)
  expect((await stopping).body).toMatchObject({
    state: 'stopped',
    sent: sent.length,
    stopped: size - sent.length,
  })
  const { rowCount } = await other.query(`select from emails where id = any($1) and state = 'sent'`, [
    sent.map((row) => row.id),
  ])
  expect(rowCount).toBe(sent.length)
})
