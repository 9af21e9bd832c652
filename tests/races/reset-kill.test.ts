import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../support/call.ts'
import { mailedToken } from '../support/mailed-token.ts'
import { signedIn, unique } from '../support/people.ts'
import { spawnApp } from '../support/spawn-app.ts'
import { startApp, type App } from '../support/start-app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})

const waiting = async () => {
  const { rows } = await app.payload.db.pool.query<{ sealed: Buffer }>('select sealed from reset_requests')
  return rows.map(({ sealed }) => sealed.toString('latin1'))
}

const countMails = async () => {
  const { rows } = await app.payload.db.pool.query<{ to: string; count: number }>(
    `select "to", count(*)::int as count from emails where kind = 'password_reset' group by "to" order by "to"`,
  )
  return rows
}

describe('a link to reset a password that was asked for', { timeout: 120_000 }, () => {
  it('is mailed once, also when the process that answered is killed right after', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => signedIn(app, 'member')))
    const nobody = unique('nobody')
    const other = await spawnApp(app)
    const answers = await Promise.all(
      [...people.map(({ username }) => username), nobody].map((username) =>
        call(`${other.url}/api/users/forgot-password`, { body: { username } }),
      ),
    )
    other.kill()
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200))
    const sealed = await waiting()
    expect(sealed.length).toBeGreaterThan(0)
    for (const { username } of people) expect(sealed.join()).not.toContain(username)
    for (const { email } of people) await mailedToken(app, email)
    await expect.poll(waiting, { timeout: 30_000 }).toEqual([])
    const expected = people.map(({ email }) => ({ to: email, count: 1 }))
    expect(await countMails()).toEqual(expected.toSorted((a, b) => (a.to < b.to ? -1 : 1)))
  })

  it('is mailed later when it cannot be mailed at first', async () => {
    const { username, email } = await signedIn(app, 'member')
    const { pool } = app.payload.db
    await pool.query(`
      create function refuse_mail() returns trigger language plpgsql as $$ begin raise 'refused'; end $$;
      create trigger refuse_mail before insert on email_outbox for each row execute function refuse_mail()`)
    const { logger } = app.payload
    const { level } = logger
    logger.level = 'silent'
    await call(`${app.url}/api/users/forgot-password`, { body: { username } })
    const due = async () =>
      (await pool.query(`select from reset_requests where due_at > now() + interval '30 seconds'`)).rowCount
    await expect.poll(due, { timeout: 30_000 }).toBe(1)
    await pool.query('drop trigger refuse_mail on email_outbox')
    logger.level = level
    await pool.query('update reset_requests set due_at = now()')
    await mailedToken(app, email)
    expect(await waiting()).toEqual([])
  })
})
