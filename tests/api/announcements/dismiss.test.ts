import { beforeAll, describe, expect, it } from 'vitest'
import { graphQLOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { newCustomer, signedIn, type Person } from '../../support/people.ts'
import { codeOf } from '../../support/read-answer.ts'
import { announcing } from './announcing.ts'

let testApp: TestApp
let calls: ReturnType<typeof announcing>

beforeAll(async () => {
  testApp = await openTestApp()
  calls = announcing(testApp)
})

const dismissals = async (announcement: string): Promise<number> => {
  const { rows } = await testApp.app.payload.db.pool.query<{ count: number }>(
    'select count(*)::int as count from announcement_dismissals where announcement_id = $1',
    [announcement],
  )
  return rows[0]?.count ?? 0
}

/** Resolves once a connection waits for a lock of this database. */
const isWaiting = async (): Promise<void> => {
  const { rows } = await testApp.app.payload.db.pool.query(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  if (rows.length === 0) return isWaiting()
}

/** Two users of one account, and an announcement that both see. */
const pair = async (): Promise<{ one: Person; other: Person; id: string }> => {
  const account = await newCustomer(testApp.app)
  const one = await signedIn(testApp.app, 'member', account)
  const other = await signedIn(testApp.app, 'manager', account)
  return { one, other, id: await calls.announce({ kind: 'danger' }) }
}

describe('dismissing an announcement', () => {
  it('hides it from whoever dismisses it, and from nobody else', async () => {
    const { one, other, id } = await pair()
    const { status, body } = await calls.dismiss(one, id)
    expect([status, body]).toEqual([200, { id, dismissedAt: expect.any(String) }])
    expect(await calls.sees(one, id)).toBe(false)
    expect(await calls.sees(other, id)).toBe(true)
  })

  it('answers the same when repeated, also many times at once', async () => {
    const { one, id } = await pair()
    const answers = await Promise.all(Array.from({ length: 8 }, () => calls.dismiss(one, id)))
    const again = await calls.dismiss(one, id)
    for (const answer of answers) expect([answer.status, answer.body]).toEqual([200, again.body])
    expect(await dismissals(id)).toBe(1)
  })

  it('is refused for one that stays, with words that say so; one that stays from now on is shown again', async () => {
    const { one, other, id } = await pair()
    const stays = await calls.announce({ kind: 'danger', dismissible: false })
    const answer = await calls.dismiss(one, stays)
    expect([answer.status, codeOf(answer)]).toEqual([409, 'conflict'])
    expect(answer.text).toContain('cannot be hidden')
    expect(await calls.sees(one, stays)).toBe(true)
    await calls.dismiss(other, id)
    await testApp.ask('PATCH', `announcements/${id}`, { body: { dismissible: false } })
    expect(await calls.sees(other, id)).toBe(true)
  })

  it('tells nobody that there is one that is not shown to them now (invariant 2)', async () => {
    const { one, id } = await pair()
    const others = [
      await calls.announce({ audience: ['integrators'] }),
      await calls.announce({ audience: ['staff'], dismissible: false }),
      await calls.announce({ audience: ['sign_in'] }),
    ]
    const later = await calls.announce()
    await calls.setTimes(later, { from: '1 hour', until: null })
    const ended = await calls.announce()
    await calls.setTimes(ended, { from: '-2 hours', until: '-1 hour' })
    for (const each of [...others, later, ended, '01890000-0000-7000-8000-000000000000', 'no-id']) {
      const answer = await calls.dismiss(one, each)
      expect([each, answer.status, codeOf(answer)]).toEqual([each, 404, 'not_found'])
    }
    expect((await calls.dismiss(testApp.support, id)).status).toBe(404)
    for (const each of [...others, later, ended]) expect(await dismissals(each)).toBe(0)
  })

  it('is for those who are signed in', async () => {
    const id = await calls.announce({ audience: ['sign_in'] })
    const answer = await calls.dismiss(null, id)
    expect([answer.status, codeOf(answer)]).toEqual([401, 'unauthenticated'])
    expect(await calls.sees(null, id)).toBe(true)
  })

  it('goes with the announcement, and with the user', async () => {
    const { one, id } = await pair()
    const kept = await calls.announce({ kind: 'danger' })
    await calls.dismiss(one, id)
    await calls.dismiss(one, kept)
    expect((await testApp.ask('DELETE', `announcements/${id}`)).status).toBe(200)
    expect([await dismissals(id), await dismissals(kept)]).toEqual([0, 1])
    expect((await testApp.ask('DELETE', `users/${one.id}`)).status).toBe(200)
    expect((await testApp.ask('DELETE', `users/${one.id}?permanent=true`)).status).toBe(200)
    expect(await dismissals(kept)).toBe(0)
  })

  it('finds nothing any more when the announcement is deleted at the same moment', async () => {
    const { one, id } = await pair()
    const { pool } = testApp.app.payload.db
    const deleting = await pool.connect()
    try {
      await deleting.query('begin')
      await deleting.query('delete from announcements where id = $1', [id])
      const dismissing = calls.dismiss(one, id)
      await isWaiting()
      await deleting.query('commit')
      const answer = await dismissing
      expect([answer.status, codeOf(answer)]).toEqual([404, 'not_found'])
    } finally {
      deleting.release()
    }
    expect(await dismissals(id)).toBe(0)
  })

  it('is the same over GraphQL', async () => {
    const { one, other, id } = await pair()
    const ask = async (as: Person, announcement: string) =>
      graphQLOf(
        await testApp.askGraphQL(
          `mutation { dismissAnnouncement(id: "${announcement}") { id dismissedAt } }`,
          { as },
        ),
      )
    expect((await ask(one, id)).data?.dismissAnnouncement).toEqual({ id, dismissedAt: expect.any(String) })
    expect(await calls.sees(one, id)).toBe(false)
    expect(await calls.sees(other, id)).toBe(true)
    const foreign = await calls.announce({ audience: ['staff'] })
    expect((await ask(one, foreign)).errors?.[0]?.extensions.code).toBe('not_found')
    const stays = await calls.announce({ dismissible: false })
    expect((await ask(one, stays)).errors?.[0]?.extensions.code).toBe('conflict')
  })
})
