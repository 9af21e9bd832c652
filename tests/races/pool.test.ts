import { sql } from 'drizzle-orm'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { countLimit } from '../../src/payload/adapter/bounded-counts.ts'
import { runSql } from '../../src/database/run-sql.ts'
import { call } from '../support/call.ts'
import { newCustomer, signedIn, unique, type Person } from '../support/people.ts'
import { startApp, type App } from '../support/start-app.ts'
import { newGroup, openWithAdapter } from './open-with-adapter.ts'

let app: App
let administrator: Person

beforeAll(async () => {
  app = await startApp()
  administrator = await signedIn(app, 'administrator')
})

const writers = 60

describe('more writers than database connections', () => {
  it('all finish: 60 changes and 60 new customers at once', async () => {
    expect(writers).toBeGreaterThan(app.payload.db.pool.options.max)
    const { token } = administrator
    const ids = await Promise.all(Array.from({ length: 10 }, () => newCustomer(app)))
    const changes = Array.from({ length: writers }, (_, at) =>
      call(`${app.url}/api/customers/${ids[at % ids.length]}`, {
        method: 'PATCH',
        token,
        body: { city: `City ${at}` },
      }),
    )
    const creations = Array.from({ length: writers }, () => {
      const name = unique('pool')
      return call(`${app.url}/api/customers`, { token, body: { name, email: `${name}@example.com` } })
    })
    const statuses = (await Promise.all([...changes, ...creations])).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(writers)
    expect(statuses.filter((status) => status === 201)).toHaveLength(writers)
  })

  it('wait for each other in vain where documents are locked as Payload does it, which is why none are', async () => {
    const { payload } = await openWithAdapter({ adapter: 'stock', maxConnections: 4, locksDocuments: true })
    const id = await newGroup(payload)
    const results = await Promise.allSettled(
      Array.from({ length: 12 }, (_, at) =>
        payload.update({
          collection: 'groups',
          id,
          data: { name: `name ${at}` },
          overrideLock: false,
          overrideAccess: true,
        }),
      ),
    )
    expect(results.some(({ status }) => status === 'rejected')).toBe(true)
  })
})

describe('more writers than database connections, all of them waiting for one tree that somebody holds', () => {
  /** Who waits for the tree lock, by connection and since when. */
  const waiting = async (blocker: pg.Client): Promise<string[]> => {
    const { rows } = await blocker.query<{ one: string }>(
      `select pid || ' since ' || waitstart as one from pg_locks
       where locktype = 'advisory' and not granted and waitstart is not null
         and database = (select oid from pg_database where datname = current_database())`,
    )
    return rows.map(({ one }) => one)
  }

  const isOld = async (blocker: pg.Client): Promise<boolean> => {
    const { rows } = await blocker.query<{ old: boolean }>(
      `select clock_timestamp() - now() > interval '5 seconds' as old`,
    )
    return rows[0]?.old === true
  }

  it('keep nobody from reading, signing in or writing elsewhere meanwhile', async () => {
    const { token } = administrator
    const [held, elsewhere] = [await newCustomer(app), await newCustomer(app)]
    const blocker = new pg.Client({ connectionString: app.payload.db.poolOptions.connectionString })
    await blocker.connect()
    try {
      await blocker.query('begin')
      await blocker.query('select lock_account_trees(array[$1]::uuid[], true)', [held])
      await expect.poll(() => isOld(blocker), { timeout: 10_000 }).toBe(true)
      const burst = Array.from({ length: 120 }, () =>
        call(`${app.url}/api/devices`, { token, body: { name: 'Door', customer: held } }),
      )
      await expect.poll(async () => (await waiting(blocker)).length, { timeout: 10_000 }).toBeGreaterThan(3)
      const before = await waiting(blocker)
      const url = `${app.url}/api/customers/${elsewhere}`
      const read = await call(url, { token })
      const { username, password } = administrator
      const entered = await call(`${app.url}/api/users/login`, { body: { username, password } })
      const after = await waiting(blocker)
      const written = await call(url, { method: 'PATCH', token, body: { city: 'Oslo' } })
      expect([read.status, entered.status, written.status]).toEqual([200, 200, 200])
      expect(
        before.some((one) => after.includes(one)),
        'they were answered while others waited',
      ).toBe(true)
      await blocker.query('rollback')
      const statuses = (await Promise.all(burst)).map(({ status }) => status)
      expect(statuses.filter((status) => status !== 201 && status !== 503)).toEqual([])
      expect(statuses).toContain(201)
    } finally {
      await blocker.end()
    }
  }, 60_000)
})

describe('ids', () => {
  it('are UUIDv7, later ones after earlier ones', async () => {
    const ids: string[] = []
    for (let made = 0; made < 5; made++) {
      ids.push(await newCustomer(app))
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect([...ids].sort()).toEqual(ids)
  })
})

describe('the number of matches', () => {
  const rows = countLimit + 2500

  it('is exact for small lists, and counted no further than the limit for large ones', async () => {
    const { token } = administrator
    const { payload } = app
    await runSql(
      await createLocalReq({}, payload),
      sql`insert into groups (id, name, kind) select gen_random_uuid(), 'many ' || n, 'promotion' from generate_series(1, ${rows}) n`,
    )
    await newGroup(payload)
    const total = async (query: string) =>
      totalOf(await call(`${app.url}/api/groups?limit=1${query}`, { token }))
    expect(await total('&where[kind][equals]=segment')).toBe(1)
    expect(await total('&where[kind][equals]=promotion')).toBe(countLimit + 1)
  })

  it('is counted to the end by Payload’s adapter as it comes', async () => {
    const { payload } = await openWithAdapter({ adapter: 'stock' })
    await runSql(
      await createLocalReq({}, payload),
      sql`insert into groups (id, name, kind) select gen_random_uuid(), 'many ' || n, 'promotion' from generate_series(1, ${rows}) n`,
    )
    const where = { kind: { equals: 'promotion' } }
    const { totalDocs } = await payload.count({ collection: 'groups', where, overrideAccess: true })
    expect(totalDocs).toBe(rows)
  })
})

const totalOf = ({ body }: { body: unknown }): unknown =>
  typeof body === 'object' && body !== null && 'totalDocs' in body ? body.totalDocs : undefined

describe('statements of one transaction that are sent at once', () => {
  it('are sent one after another, without a warning of the driver, and fail one by one', async () => {
    const warnings: string[] = []
    const note = ({ message }: Error) => warnings.push(message)
    process.on('warning', note)
    const req = await createLocalReq({}, app.payload)
    await initTransaction(req)
    const answers = await Promise.allSettled([
      runSql(req, sql`select 1 as value, pg_sleep(0.1)`),
      runSql(req, sql`select 2 as value`),
      runSql(req, sql`select 1 / 0`),
      runSql(req, sql`select 3 as value`),
    ])
    await killTransaction(req)
    process.off('warning', note)
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
    expect(warnings).toEqual([])
  })
})
