import { expect, it } from 'vitest'
import { openOffice } from '../../support/office.ts'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'

it('the people of an account send a few messages at once, and leave connections to everybody else', async () => {
  const office = await openOffice()
  const { pool } = office.app.payload.db
  const account = await newCustomer(office.app)
  const [one, other] = [
    await signedIn(office.app, 'manager', account),
    await signedIn(office.app, 'manager', account),
  ]
  const send = (as: Person) =>
    office.ask('POST', 'messages', { body: { title: unique('t'), body: 'Hello', audience: 'everyone' }, as })
  const underWay = async () => {
    const { rowCount } = await pool.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return rowCount
  }
  const blocker = await pool.connect()
  try {
    await blocker.query('begin')
    await blocker.query('lock table message_deliveries in exclusive mode')
    const first = Array.from({ length: 8 }, () => send(one))
    await expect.poll(underWay, { timeout: 5000 }).toBe(8)
    const { status, headers } = await send(other)
    expect([status, headers.get('retry-after')]).toEqual([429, '2'])
    expect((await office.ask('GET', `customers/${account}`)).status).toBe(200)
    await blocker.query('rollback')
    expect((await Promise.all(first)).map((answer) => answer.status)).toEqual(Array(8).fill(201))
  } finally {
    await blocker.query('rollback')
    blocker.release()
  }
  expect((await send(other)).status).toBe(201)
}, 30_000)
