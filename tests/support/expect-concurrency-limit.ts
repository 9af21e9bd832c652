import { expect } from 'vitest'
import type { Answer } from './call.ts'
import type { TestApp } from './test-app.ts'
import { signedIn, type Person } from './people.ts'

type Limited = {
  testApp: TestApp
  account: string
  ask: (as: Person) => Promise<Answer>
  /** The maximum number of concurrent requests of one account. */
  most: number
  /** The status of the admitted ones. */
  status: number
  /** The lock they wait for: `lock table …`. */
  held: string
  /** A part of the statement that waits; any statement by default. */
  waiting?: string
}

/**
 * The managers of an account have at most `most` concurrent requests, and all other callers continue in the meantime.
 */
export const expectConcurrencyLimit = async ({
  testApp,
  account,
  ask,
  most,
  status,
  held,
  waiting = '',
}: Limited) => {
  const { pool } = testApp.app.payload.db
  const [one, other] = [
    await signedIn(testApp.app, 'manager', account),
    await signedIn(testApp.app, 'manager', account),
  ]
  const underWay = async () => {
    const { rowCount } = await pool.query(
      `select from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock' and query like $1`,
      [`%${waiting}%`],
    )
    return rowCount
  }
  const blocker = await pool.connect()
  try {
    await blocker.query('begin')
    await blocker.query(held)
    const first = Array.from({ length: most }, () => ask(one))
    await expect.poll(underWay, { timeout: 5000 }).toBe(most)
    const refused = await ask(other)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2'])
    expect((await testApp.ask('GET', `customers/${account}`)).status).toBe(200)
    await blocker.query('rollback')
    expect((await Promise.all(first)).map((answer) => answer.status)).toEqual(Array(most).fill(status))
  } finally {
    await blocker.query('rollback')
    blocker.release()
  }
  expect((await ask(other)).status).toBe(status)
}
