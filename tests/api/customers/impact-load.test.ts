import { beforeAll, expect, it } from 'vitest'
import { newAccount } from '../../support/account-tree.ts'
import { openOffice, type Office } from '../../support/office.ts'
import { signedIn } from '../../support/people.ts'

let office: Office

beforeAll(async () => {
  office = await openOffice()
})

const underWay = async () => {
  const { rows } = await office.app.payload.db.pool.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock' and query like '%off as materialized%'`,
  )
  return rows[0]?.count ?? 0
}

it('the people of an account count a few subtrees at once, and leave connections to everybody else', async () => {
  const account = await newAccount(office)
  const [one, other] = [
    await signedIn(office.app, 'manager', account),
    await signedIn(office.app, 'manager', account),
  ]
  const blocker = await office.app.payload.db.pool.connect()
  const ask = (as = one) => office.ask('GET', `customers/${account}/impact?action=disable`, { as })
  try {
    await blocker.query('begin')
    await blocker.query('lock table assets in access exclusive mode')
    const first = Array.from({ length: 8 }, () => ask())
    await expect.poll(underWay, { timeout: 5000 }).toBe(8)
    const { status, headers } = await ask(other)
    expect(status).toBe(429)
    expect(headers.get('retry-after')).toBe('2')
    expect((await office.ask('GET', `customers/${account}`)).status).toBe(200)
    await blocker.query('rollback')
    expect((await Promise.all(first)).map((answer) => answer.status)).toEqual(Array(8).fill(200))
  } finally {
    await blocker.query('rollback')
    blocker.release()
  }
  expect((await ask(other)).status).toBe(200)
}, 20_000)
