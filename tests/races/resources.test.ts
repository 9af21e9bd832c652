import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { runSql } from '../../src/database/run-sql.ts'
import { docOf, openTestApp, type TestApp } from '../support/test-app.ts'
import { unique } from '../support/people.ts'
import { codeOf, fieldsOf } from '../support/read-answer.ts'
import { kindsOf, made } from '../support/resources.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const newAccount = async (body: object = {}) => docOf(await testApp.newCustomer(body)).id

/** Resources of all kinds whose path is not that of their account. */
const strays = async (): Promise<unknown[]> => {
  const found: unknown[] = []
  for (const { slug } of kindsOf(testApp)) {
    const table = sql.identifier(slug.replaceAll('-', '_'))
    found.push(
      ...(await runSql(
        testApp.app,
        sql`select t.id, t.owner_path, c.path from ${table} t left join customers c on c.id = t.customer_id
            where t.owner_path is distinct from c.path`,
      )),
    )
  }
  return found
}

describe('10 domains that want one host name at the same moment', () => {
  it('leave exactly one; the others are told at hostname', async () => {
    const hostname = `${unique('wanted')}.example.com`
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        testApp.ask('POST', 'domains', { body: { hostname: at % 2 ? hostname.toUpperCase() : hostname } }),
      ),
    )
    const refused = answers.filter(({ status }) => status !== 201)
    expect(refused.map((answer) => [answer.status, codeOf(answer), ...fieldsOf(answer)])).toEqual(
      Array.from({ length: 9 }, () => [400, 'not_unique', 'hostname']),
    )
  })
})

describe('choosing a home dashboard while it is given to another account', () => {
  it('never leaves an account with the dashboard of another', async () => {
    const [first, second] = [await newAccount(), await newAccount()]
    const dashboards = await Promise.all(
      Array.from({ length: 12 }, () => made(testApp, 'dashboards', { body: { customer: first } })),
    )
    for (const { id } of dashboards) {
      const answers = await Promise.all([
        testApp.ask('PATCH', `customers/${first}`, { body: { homeDashboard: id } }),
        testApp.ask('POST', 'dashboards/assign', { body: { ids: [id], customer: second } }),
      ])
      expect([200, 400, 409]).toContain(answers[0].status)
      expect(answers[1].status).toBe(200)
      expect(docOf(await testApp.ask('GET', `customers/${first}`)).homeDashboard).toBe(null)
    }
  })
})

describe('assigning resources while accounts move', () => {
  it('never leaves one with a path that is not its account’s', async () => {
    const places = [await newAccount({ type: 'integrator' }), await newAccount({ type: 'integrator' })]
    const account = await newAccount({ parent: places[0] })
    const other = await newAccount({ parent: places[0] })
    const ids = await Promise.all(
      Array.from(
        { length: 20 },
        async () => (await made(testApp, 'cameras', { body: { customer: account } })).id,
      ),
    )
    const statuses: number[] = []
    for (let round = 0; round < 10; round++) {
      const [from, to] = round % 2 ? [other, account] : [account, other]
      const parent = places[(round + 1) % 2] ?? null
      const answers = await Promise.all([
        testApp.ask('POST', `customers/${from}/move`, { body: { parent } }),
        testApp.ask('POST', 'cameras/assign', { body: { ids, customer: to } }),
        testApp.ask('PATCH', `cameras/${ids[round]}`, { body: { customer: from } }),
        testApp.ask('POST', `customers/${to}/move`, { body: { parent } }),
        made(testApp, 'cameras', { body: { customer: to } }).then(() => ({ status: 201 })),
      ])
      statuses.push(...answers.map(({ status }) => status))
      expect(await strays()).toEqual([])
    }
    expect(statuses.filter((status) => status !== 200 && status !== 201)).toEqual([])
  })
})

describe('assigning the same resources to two accounts at the same moment', () => {
  it('gives all of them to one of the two', async () => {
    const accounts = [await newAccount(), await newAccount()]
    const ids = await Promise.all(Array.from({ length: 30 }, async () => (await made(testApp, 'devices')).id))
    for (let round = 0; round < 5; round++) {
      const answers = await Promise.all(
        accounts.map((customer, at) =>
          testApp.ask('POST', 'devices/assign', { body: { ids: at ? ids.toReversed() : ids, customer } }),
        ),
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      const owners = await runSql(testApp.app, sql`select distinct customer_id from devices`)
      expect(owners).toHaveLength(1)
    }
  })
})
