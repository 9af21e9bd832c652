import { beforeAll, describe, expect, it } from 'vitest'
import { purgeOldTrash } from '../../../src/jobs/trash/purge-old-trash.ts'
import { startTrashWorker } from '../../../src/jobs/trash-worker.ts'
import { docOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn } from '../../support/people.ts'
import { codeOf } from '../../support/read-answer.ts'
import { made } from '../../support/resources.ts'
import { makeFamilyOf, orphans, rowsBelow, type Family } from '../../support/trash.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const remove = async (path: string) => {
  const answer = await testApp.ask('DELETE', path)
  expect(answer.status, answer.text).toBe(200)
  return answer
}
const sql = async (text: string, ...values: unknown[]) =>
  (await testApp.app.payload.db.pool.query<Record<string, unknown>>(text, values)).rows
const age = (id: string, days: number) =>
  sql(
    `with aged as (update customers set deleted_at = now() - make_interval(days => $2) where id = $1 or deleted_with = $1::text)
     update users set deleted_at = now() - make_interval(days => $2) where id = $1 or deleted_with = $1::text`,
    id,
    days,
  )
const isThere = async (id: string) => (await rowsBelow(testApp, id)).length > 0
const isGone = async ({ top, manager, member }: Family) => {
  expect(await rowsBelow(testApp, top)).toEqual([])
  const ids = [manager.id, member.id]
  for (const table of ['credentials', 'sessions', 'auth_tokens', 'known_addresses'])
    expect(await sql(`select from ${table} where user_id = any($1)`, ids)).toEqual([])
}

describe('an account that is purged', () => {
  it.each(['from the trash', 'at once'])(
    'is gone for good with all below it, %s, and nothing else is',
    async (when) => {
      const family = await makeFamilyOf(testApp)
      const beside = await makeFamilyOf(testApp)
      const before = await rowsBelow(testApp, beside.top)
      await testApp.ask('POST', 'payload-preferences/some-list', { body: { value: 1 }, as: family.manager })
      if (when === 'from the trash') await remove(`customers/${family.top}`)
      const answer = await remove(`customers/${family.top}?permanent=true`)
      expect(docOf(answer).id).toBe(family.top)
      await isGone(family)
      expect(
        await sql('select from payload_preferences_rels where users_id = $1', family.manager.id),
      ).toEqual([])
      expect(await rowsBelow(testApp, beside.top)).toEqual(before)
      const restored = await testApp.ask('POST', `customers/${family.top}/restore`, { body: {} })
      expect(restored.status).toBe(404)
      expect((await testApp.ask('DELETE', `customers/${family.top}?permanent=true`)).status).toBe(404)
    },
  )

  it('leaves no reference behind: a source of others is theirs no more, a mail of its people stays', async () => {
    const family = await makeFamilyOf(testApp)
    const source = await made(testApp, 'stream-sources', { body: { customer: family.top, kind: 'channel' } })
    const watcher = docOf(await testApp.newUser({ channelStreamSource: source.id }))
    const home = family.resources.dashboards?.[0]
    const set = await testApp.ask('PATCH', `customers/${family.top}`, { body: { homeDashboard: home } })
    expect(set.status, set.text).toBe(200)
    await testApp.newUser({ role: 'member', customer: family.below, sendWelcomeEmail: true })
    const mails = () => sql('select id, "to", subject, state::text from emails order by id')
    const sent = await mails()
    await remove(`customers/${family.top}`)
    expect(docOf(await testApp.ask('GET', `users/${watcher.id}`)).channelStreamSource).toBe(source.id)
    await remove(`customers/${family.top}?permanent=true`)
    expect(docOf(await testApp.ask('GET', `users/${watcher.id}`)).channelStreamSource).toBeNull()
    expect(await mails()).toEqual(sent)
    await isGone(family)
  })

  it('is refused to all but administrators, in and out of the trash', async () => {
    const { top, below, manager } = await makeFamilyOf(testApp)
    for (const as of [manager, testApp.support]) {
      const answer = await testApp.ask('DELETE', `customers/${below}?permanent=true`, { as })
      expect([answer.status, codeOf(answer)]).toEqual([403, 'forbidden'])
    }
    await remove(`customers/${below}`)
    for (const as of [manager, testApp.support])
      expect((await testApp.ask('DELETE', `customers/${below}?permanent=true`, { as })).status).toBe(403)
    expect(await isThere(top)).toBe(true)
  })
})

describe('the trash by itself', () => {
  const sweep = async () => {
    const { signal } = new AbortController()
    await Promise.all([1, 2, 3].map(() => purgeOldTrash(testApp.app.payload, signal)))
  }
  const setDays = async (trashDays: number) =>
    expect((await testApp.ask('POST', 'globals/settings', { body: { trashDays } })).status).toBe(200)

  it('is emptied of what is older than the settings say, by one of all who try at once', async () => {
    const [old, young, live] = [
      await makeFamilyOf(testApp),
      await makeFamilyOf(testApp),
      await makeFamilyOf(testApp),
    ]
    const person = await signedIn(testApp.app, 'member', live.below)
    const source = await made(testApp, 'stream-sources', { body: { kind: 'channel' } })
    const watcher = docOf(await testApp.newUser({ role: 'member', customer: live.top }))
    await remove(`customers/${old.top}`)
    await remove(`customers/${young.top}`)
    await remove(`users/${person.id}`)
    await remove(`stream-sources/${source.id}`)
    await sql('update users set channel_stream_source_id = $2 where id = $1', watcher.id, source.id)
    await age(old.top, 11)
    await age(young.top, 9)
    await age(person.id, 11)
    await sql(`update stream_sources set deleted_at = now() - interval '11 days' where id = $1`, source.id)
    const kept = await rowsBelow(testApp, young.top)

    await setDays(0)
    await sweep()
    expect(await isThere(old.top)).toBe(true)
    await setDays(10)
    await sweep()
    await isGone(old)
    expect(await rowsBelow(testApp, young.top)).toEqual(kept)
    const left = (await rowsBelow(testApp, live.top)).map(({ id }) => id)
    expect(left).not.toContain(person.id)
    expect(left).toContain(live.member.id)
    expect(await sql('select from stream_sources where id = $1', source.id)).toEqual([])
    expect(docOf(await testApp.ask('GET', `users/${watcher.id}`)).channelStreamSource).toBeNull()
    expect(await orphans(testApp)).toEqual([])
  })

  it('is emptied by the worker, while the product runs', async () => {
    const { top } = await makeFamilyOf(testApp)
    const worker = startTrashWorker({ payload: testApp.app.payload, pollSeconds: 0.05 })
    await setDays(10)
    await remove(`customers/${top}`)
    await age(top, 11)
    while (await isThere(top)) await new Promise((resolve) => setTimeout(resolve, 50))
    await worker.stop()
  })

  it('never takes what went along with an account before that account', async () => {
    const { top, below, member } = await makeFamilyOf(testApp)
    await remove(`customers/${top}`)
    await sql(`update users set deleted_at = now() - interval '90 days' where id = $1`, member.id)
    await setDays(10)
    await sweep()
    expect((await rowsBelow(testApp, below)).map(({ id }) => id)).toContain(member.id)
  })
})
