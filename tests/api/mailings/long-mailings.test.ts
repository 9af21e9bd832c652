import { sql } from 'drizzle-orm'
import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { listRecipients } from '../../../src/collections/messaging/mailings/operations/list-recipients.ts'
import { newId } from '../../../src/database/new-id.ts'
import { runSql } from '../../../src/database/run-sql.ts'
import { inTransaction } from '../../../src/kernel/in-transaction.ts'
import { readWaiting } from '../../../src/jobs/mailing/read-waiting.ts'
import { newCustomer, signedIn, type Person } from '../../support/people.ts'
import { startApp, type App } from '../../support/start-app.ts'

const recipients = 20_000
const mailing = newId()

let app: App
let administrator: Person

beforeAll(async () => {
  app = await startApp()
  administrator = await signedIn(app, 'administrator')
  const customer = await newCustomer(app)
  const { pool } = app.payload.db
  const client = await pool.connect()
  // The rows contain what the triggers would compute one by one.
  await client.query('set session_replication_role = replica')
  await client.query(
    `insert into users (id, username, email, role, customer_id, owner_path)
     select gen_random_uuid(), 'reader.' || n, 'reader.' || n || '@example.com', 'member', $1::uuid, '/' || $1::text || '/'
     from generate_series(1, $2::int) n`,
    [customer, recipients],
  )
  await client.query('set session_replication_role = origin')
  client.release()
  await pool.query(
    `insert into mailings (id, subject, body, audience, state) values ($1, 'Subject', 'Body', 'filter', 'running')`,
    [mailing],
  )
  await pool.query(
    `insert into mailing_recipients (mailing_id, user_id, customer_id, address, state)
     select $1, id, customer_id, email, 'waiting' from users where username like 'reader.%'`,
    [mailing],
  )
  // The planner's statistics are from the start of the mailing.
  await pool.query('analyze users, mailing_recipients')
  await pool.query(
    `update mailing_recipients set state = 'sent' where mailing_id = $1 and user_id in (
       select user_id from mailing_recipients where mailing_id = $1 order by user_id limit $2)`,
    [mailing, recipients - 500],
  )
})

/** How many rows of a table the work has read. */
const lookedAt = async (table: string, work: (req: PayloadRequest) => Promise<unknown>): Promise<number> => {
  const { payload } = app
  const user = await payload.findByID({ collection: 'users', id: administrator.id, overrideAccess: true })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const count = async () => {
    const [row] = await runSql(
      req,
      sql`select (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as count
          from pg_stat_xact_user_tables where relname = ${table}`,
    )
    return Number(row?.count)
  }
  return inTransaction(req, async () => {
    const before = await count()
    await work(req)
    return (await count()) - before
  })
}

it('the next hundred of a mailing are taken without a look at all who had their turn', async () => {
  const held = {
    id: mailing,
    ...{ subject: 'Subject', body: 'Body', language: 'en', translations: {} },
    purpose: 'service' as const,
    customer: null,
  }
  let taken = 0
  const count = await lookedAt('mailing_recipients', async (req) => {
    taken = (await readWaiting(req, held, 100)).length
  })
  expect(taken).toBe(100)
  expect(count).toBeLessThanOrEqual(100)
})

it('a late page of its recipients looks up nobody but those on it', async () => {
  let docs = 0
  const count = await lookedAt('users', async (req) => {
    const page = await listRecipients(req, { id: mailing, state: undefined, page: 700, limit: 25 })
    docs = page.docs.length
  })
  expect(docs).toBe(25)
  expect(count).toBeLessThan(100)
})
