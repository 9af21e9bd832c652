import { expect, it } from 'vitest'
import { mailingCalls } from '../../support/mailings.ts'
import { openOffice } from '../../support/office.ts'
import { newCustomer, signedIn } from '../../support/people.ts'

it('the people of an account start a few mailings at once, and leave connections to everybody else', async () => {
  const office = await openOffice()
  const { start } = mailingCalls(office)
  const { pool } = office.app.payload.db
  const account = await newCustomer(office.app)
  const [one, other] = [
    await signedIn(office.app, 'manager', account),
    await signedIn(office.app, 'manager', account),
  ]
  const mailing = { audience: 'customers', customers: [account], expectedRecipients: 2 }
  const underWay = async () => {
    const { rowCount } = await pool.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return rowCount
  }
  const blocker = await pool.connect()
  try {
    await blocker.query('begin')
    await blocker.query('lock table mailing_recipients in exclusive mode')
    const first = Array.from({ length: 4 }, () => start(mailing, one))
    await expect.poll(underWay, { timeout: 5000 }).toBe(4)
    const { status, headers } = await start(mailing, other)
    expect([status, headers.get('retry-after')]).toEqual([429, '2'])
    expect((await office.ask('GET', `customers/${account}`)).status).toBe(200)
    await blocker.query('rollback')
    expect((await Promise.all(first)).map((answer) => answer.status)).toEqual(Array(4).fill(201))
  } finally {
    await blocker.query('rollback')
    blocker.release()
  }
  expect((await start(mailing, other)).status).toBe(201)
}, 30_000)
