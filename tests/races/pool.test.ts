import { sql } from 'drizzle-orm'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { countLimit } from '../../src/database/adapter/bounded-counts.ts'
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
