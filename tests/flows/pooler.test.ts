import { sql } from 'drizzle-orm'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { runSql } from '../../src/database/run-sql.ts'
import { call } from '../support/call.ts'
import { createDatabase } from '../support/create-database.ts'
import { openStream } from '../support/open-stream.ts'
import { signedIn, unique, type Person } from '../support/people.ts'
import { openPooler } from '../support/pooler/open-pooler.ts'
import { refusedStart } from '../support/refused-start.ts'
import { startApp, type App } from '../support/start-app.ts'

let app: App
let administrator: Person
let directURL: string

beforeAll(async () => {
  directURL = (await createDatabase()).url
  const databaseURL = await openPooler(directURL, { sessions: 3 })
  process.env.DATABASE_DIRECT_URL = directURL
  process.env.DATABASE_POOL = '12'
  app = await startApp({ databaseURL })
  administrator = await signedIn(app, 'administrator')
  delete process.env.DATABASE_DIRECT_URL
})

describe('through a pooler that lends a session for one transaction', () => {
  it('the pool has the size that was set', () => {
    expect(app.payload.db.pool.options.max).toBe(12)
  })

  it('40 creates at once, then 60 reads and writes in all ways', async () => {
    const { token } = administrator
    const made = await Promise.all(
      Array.from({ length: 40 }, () => {
        const name = unique('pooled')
        return call(`${app.url}/api/customers`, { token, body: { name, email: `${name}@example.com` } })
      }),
    )
    expect(made.filter(({ status }) => status !== 201).map(({ text }) => text)).toEqual([])
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => [
        call(`${app.url}/api/customers?limit=3&where[name][like]=pooled`, { token }),
        call(`${app.url}/api/graphql`, { token, body: { query: '{ Customers(limit: 1) { totalDocs } }' } }),
        call(`${app.url}/api/users/login`, {
          body: { username: administrator.username, password: administrator.password },
        }),
      ]).flat(),
    )
    expect(answers.filter(({ status }) => status !== 200).map(({ text }) => text)).toEqual([])
  })

  it('each transaction has its time limits', async () => {
    const req = await createLocalReq({}, app.payload)
    await initTransaction(req)
    const [limits] = await runSql(
      req,
      sql`select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock`,
    )
    await killTransaction(req)
    expect(limits).toEqual({ statement: '15s', lock: '4s' })
  })

  it('the stream of messages hears of what is delivered', async () => {
    const member = await signedIn(app, 'member')
    const stream = await openStream(app.url, { token: member.token })
    const body = { title: 'Through the pooler', body: 'Text', users: [member.id] }
    const { status } = await call(`${app.url}/api/messages`, { body, token: administrator.token })
    expect(status).toBe(201)
    expect((await stream.until(1))[0]?.data).toContain('Through the pooler')
    stream.cut()
  })

  it('work for one process at a time is done by one', async () => {
    const { withWorkLock } = await import('../../src/jobs/trash/with-work-lock.ts')
    const done: string[] = []
    await withWorkLock(async () => {
      done.push('outer')
      await withWorkLock(async () => void done.push('inner'))
    })
    await withWorkLock(async () => void done.push('later'))
    expect(done).toEqual(['outer', 'later'])
  })
})

describe('the start says in one line', () => {
  it.each([{ ignoresParameters: false }, { ignoresParameters: true }])(
    'that a pooler needs the direct address as well (%o)',
    async (options) => {
      const pooled = await openPooler(directURL, { sessions: 1, ...options })
      const said = await refusedStart({ DATABASE_URL: pooled, DATABASE_DIRECT_URL: '' })
      expect(said).toEqual([expect.stringMatching(/connection pooler.*set DATABASE_DIRECT_URL/)])
      const twice = await refusedStart({ DATABASE_URL: pooled, DATABASE_DIRECT_URL: pooled })
      expect(twice).toEqual([expect.stringMatching(/connection pooler.*set DATABASE_DIRECT_URL/)])
    },
  )

  it('that the two addresses lead to different databases', async () => {
    const other = await createDatabase()
    const pooled = await openPooler(other.url, { sessions: 1 })
    const said = await refusedStart({ DATABASE_URL: pooled, DATABASE_DIRECT_URL: directURL })
    expect(said).toEqual([expect.stringContaining('lead to different databases')])
  })

  it('that a size of the pool is of no use, or a direct address is alone', async () => {
    expect(await refusedStart({ DATABASE_POOL: '2' })).toEqual([
      expect.stringContaining('DATABASE_POOL: must be a whole number from 3 to 1000'),
    ])
    expect(await refusedStart({ DATABASE_URL: '', DATABASE_DIRECT_URL: directURL })).toEqual([
      expect.stringContaining('DATABASE_DIRECT_URL needs DATABASE_URL'),
    ])
  })
})
