import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { loadDemo } from '../../scripts/demo/load-demo.ts'
import { seedCustomers } from '../../scripts/seed/seed-customers.ts'
import { runSql } from '../../src/database/run-sql.ts'
import { startApp, type App } from '../support/start-app.ts'

let app: App
let payload: Payload

beforeAll(async () => {
  app = await startApp()
  payload = app.payload
})

const kinds = () => payload.config.collections.filter(({ custom }) => custom.isOwnedResource === true)

const tableOf = (slug: string) => sql.identifier(slug.replaceAll('-', '_'))

describe('the sample data', () => {
  beforeAll(() => loadDemo(payload))

  it('has resources of every kind', async () => {
    for (const { slug } of kinds()) {
      const [first] = await runSql(app, sql`select id from ${tableOf(slug)} limit 1`)
      expect([slug, first]).toEqual([slug, expect.anything()])
    }
  })

  it('has a home dashboard, a partner of a partner, a disabled account with a reason, and a manager of a partner', async () => {
    const found = async (statement: ReturnType<typeof sql>) => (await runSql(app, statement)).length > 0
    const answers = await Promise.all([
      found(sql`select from customers where home_dashboard_id is not null`),
      found(sql`select from customers c join customers p on p.id = c.parent_id
                where c.type = 'integrator' and p.type = 'integrator'`),
      found(sql`select from customers where status = 'disabled' and status_reason is not null`),
      found(sql`select from users u join customers c on c.id = u.customer_id
                where u.role = 'manager' and c.type = 'integrator'`),
    ])
    expect(answers).toEqual([true, true, true, true])
  })

  it('has an announcement for staff and one for everybody else, both shown now', async () => {
    const rows = await runSql(
      app,
      sql`select w.value::text as audience from announcements a join announcements_audience w on w.parent_id = a.id
          where a.publish_at <= now() and a.expire_at is null order by 1`,
    )
    expect(rows.map(({ audience }) => audience)).toEqual(['customers', 'integrators', 'sign_in', 'staff'])
  })

  it('has a rule with something that happened, an open invitation, and a mailing that is over, and writes to nobody', async () => {
    const [found] = await runSql(
      app,
      sql`select (select count(*)::int from alert_rules) as rules, (select count(*)::int from events) as events,
            (select count(*)::int from event_queue) as waiting,
            (select count(*)::int from users where activation = 'pending') as invited,
            (select state::text from mailings) as mailing,
            (select array_agg(distinct state order by state) from mailing_recipients) as states,
            (select count(*)::int from emails where state = 'queued' and kind <> 'welcome') as queued`,
    )
    expect(found).toEqual({
      ...{ rules: 1, events: 3, waiting: 0, invited: 1 },
      ...{ mailing: 'done', states: ['failed', 'sent'], queued: 0 },
    })
  })

  it('is not added to customers that are there already', async () => {
    const before = await payload.count({ collection: 'customers', overrideAccess: true })
    await loadDemo(payload)
    expect(await payload.count({ collection: 'customers', overrideAccess: true })).toEqual(before)
  })
})

describe('the generated set', () => {
  it('has the wanted numbers, a large partner, and everywhere the path that the database would have made', async () => {
    const made = await seedCustomers({ url: app.databaseURL, count: 600, resources: 900 })
    expect(made).toMatchObject({ customers: 600, resources: 900, groups: 100 })
    const wrong = await runSql(
      app,
      sql`select c.id from customers c left join customers p on p.id = c.parent_id
          where c.path <> coalesce(p.path, '/') || c.id || '/'`,
    )
    expect(wrong).toEqual([])
    for (const { slug } of kinds()) {
      const strays = await runSql(
        app,
        sql`select t.id from ${tableOf(slug)} t left join customers c on c.id = t.customer_id
            where t.owner_path is distinct from c.path`,
      )
      expect(strays).toEqual([])
    }
    const [largest] = await runSql(
      app,
      sql`select count(*)::int as children from customers where parent_id is not null
          group by parent_id order by children desc limit 1`,
    )
    expect(Number(largest?.children)).toBeGreaterThan(30)
  })

  it('leaves the triggers on that it did without', async () => {
    const off = await runSql(app, sql`select tgname from pg_trigger where tgenabled <> 'O'`)
    expect(off).toEqual([])
  })
})
