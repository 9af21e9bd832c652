import { createLocalReq } from 'payload'
import { expect, it } from 'vitest'
import { signedIn } from '../../support/people.ts'
import { startApp } from '../../support/start-app.ts'

it('a list that a page shows its visitor has 250 documents at most, and a thousand without pages, whatever its address asks for', async () => {
  const app = await startApp()
  const { payload } = app
  const { id } = await signedIn(app, 'support')
  await payload.db.pool.query(
    `insert into groups (id, name, kind) select gen_random_uuid(), 'group ' || n, 'segment' from generate_series(1, 1100) n`,
  )
  const user = await payload.findByID({ collection: 'users', id, overrideAccess: true })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const count = async (asked: { limit?: number; pagination?: boolean }) =>
    (await payload.find({ collection: 'groups', ...asked, req, overrideAccess: false })).docs.length
  for (const limit of [-1, 251, 1_000_000, Number.NaN]) {
    expect(await count({ limit }), String(limit)).toBe(250)
    expect(await count({ limit, pagination: false }), String(limit)).toBe(250)
  }
  for (const all of [{ limit: 0 }, { pagination: false }, { limit: 0, pagination: false }])
    expect(await count(all), JSON.stringify(all)).toBe(1000)
  expect([await count({ limit: 25 }), await count({})]).toEqual([25, 10])
})
