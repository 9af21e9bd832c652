import { beforeAll, describe, expect, it } from 'vitest'
import { newAccount } from '../../support/account-tree.ts'
import { bulkOf, outcomesOf, undoOf } from '../../support/bulk.ts'
import { signedIn } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'
import { docOf, openTestApp, type TestApp } from '../../support/test-app.ts'

const missing = '01890000-0000-7000-8000-000000000000'

let testApp: TestApp
let bulk: ReturnType<typeof bulkOf>

beforeAll(async () => {
  testApp = await openTestApp()
  bulk = bulkOf(testApp, 'customers')
})

const stored = async (id: string) => docOf(await testApp.ask('GET', `customers/${id}`))
const several = (count: number, account: Parameters<typeof newAccount>[1] = {}) =>
  Promise.all(Array.from({ length: count }, () => newAccount(testApp, account)))
const refused = async (body: object) => {
  const answer = await testApp.ask('POST', 'customers/bulk', { body })
  return [answer.status, fieldsOf(answer)]
}
const patch = (id: string, body: object) => testApp.ask('PATCH', `customers/${id}`, { body })

describe('many accounts at once', () => {
  it('are disabled with a reason and an end, and back is exactly what was before, for each', async () => {
    const [on, off] = [await newAccount(testApp), await newAccount(testApp)]
    await patch(off, {
      status: 'disabled',
      statusReason: 'moved away',
      disabledUntil: '2035-01-01T08:00:00.000Z',
    })
    const done = await bulk({ action: 'disable', ids: [on, off], statusReason: 'invoice open' })
    expect(outcomesOf(done)).toEqual(['ok', 'ok'])
    expect(await stored(on)).toMatchObject({
      status: 'disabled',
      statusReason: 'invoice open',
      disabledUntil: null,
    })
    expect(await stored(off)).toMatchObject({
      statusReason: 'invoice open',
      disabledUntil: '2035-01-01T08:00:00.000Z',
    })
    expect(done.map(({ undo }) => undo)).toEqual([
      { action: 'enable' },
      { action: 'disable', statusReason: 'moved away', disabledUntil: '2035-01-01T08:00:00.000Z' },
    ])
    for (const each of done) expect(outcomesOf(await bulk(undoOf([each])))).toEqual(['ok'])
    expect(await stored(on)).toMatchObject({ status: 'enabled', statusReason: null })
    expect(await stored(off)).toMatchObject({ status: 'disabled', statusReason: 'moved away' })
  })

  it('are grouped, moved, deleted and restored, each with a way back', async () => {
    const [from, to] = [await newAccount(testApp), await newAccount(testApp)]
    const ids = await several(3, { parent: from })
    const group = docOf(
      await testApp.ask('POST', 'groups', { body: { name: `Group of ${from}`, kind: 'segment' } }),
    ).id
    const grouped = await bulk({ action: 'group', ids, group })
    expect(grouped.map(({ undo }) => undo)).toEqual(ids.map(() => ({ action: 'group', group: null })))
    const moved = await bulk({ action: 'move', ids, parent: to })
    expect(moved.map(({ undo }) => undo)).toEqual(ids.map(() => ({ action: 'move', parent: from })))
    for (const id of ids) expect(await stored(id)).toMatchObject({ group, parent: to })
    expect(outcomesOf(await bulk(undoOf(moved)))).toEqual(['ok', 'ok', 'ok'])
    for (const id of ids) expect(await stored(id)).toMatchObject({ parent: from })
    const trashed = await bulk({ action: 'delete', ids })
    expect((await testApp.ask('GET', `customers/${String(ids[0])}`)).status).toBe(404)
    expect(outcomesOf(await bulk(undoOf(trashed)))).toEqual(['ok', 'ok', 'ok'])
    for (const id of ids) expect((await testApp.ask('GET', `customers/${id}`)).status).toBe(200)
  })

  it('say of each what single calls would, and the others go on', async () => {
    const integrator = await newAccount(testApp)
    const manager = await signedIn(testApp.app, 'manager', integrator)
    const [below, beside] = [await newAccount(testApp, { parent: integrator }), await newAccount(testApp)]
    const ids = [integrator, below, beside, missing]
    const by = async (action: string, as = manager) => outcomesOf(await bulk({ action, ids }, as))
    expect(await by('disable')).toEqual(['field_forbidden', 'ok', 'not_found', 'not_found'])
    // The own account is on already, and to send back what stands is no change.
    expect(await by('enable')).toEqual(['ok', 'ok', 'not_found', 'not_found'])
    expect(await by('delete')).toEqual(['forbidden', 'ok', 'not_found', 'not_found'])
    expect(await by('restore')).toEqual(['forbidden', 'ok', 'not_found', 'not_found'])
    expect(outcomesOf(await bulk({ action: 'move', ids, parent: integrator }, manager))).toEqual([
      ...['forbidden', 'ok', 'not_found', 'not_found'],
    ])
    expect(outcomesOf(await bulk({ action: 'group', ids, group: null }, manager))).not.toContain('internal')
    const member = await signedIn(testApp.app, 'member', integrator)
    expect(await by('disable', member)).toEqual(['forbidden', 'not_found', 'not_found', 'not_found'])
    expect((await by('delete', testApp.support)).slice(0, 3)).toEqual(['forbidden', 'forbidden', 'forbidden'])
  })

  it('a hundred with mixed rights: those one may, and no other, change', async () => {
    const integrator = await newAccount(testApp)
    const manager = await signedIn(testApp.app, 'manager', integrator)
    const [own, foreign] = [await several(50, { parent: integrator }), await several(50)]
    const ids = own.flatMap((id, at) => [id, foreign[at] ?? id])
    const results = await bulk({ action: 'disable', ids }, manager)
    expect(results.map(({ id }) => id)).toEqual(ids)
    expect(results.filter(({ ok }) => ok).map(({ id }) => id)).toEqual(own)
    const { rows } = await testApp.app.payload.db.pool.query<{ id: string }>(
      `select id from customers where status = 'disabled' and id = any($1)`,
      [ids],
    )
    expect(rows.map(({ id }) => id).sort()).toEqual(own.toSorted())
  }, 120_000)

  it('named twice, in any case, are changed once', async () => {
    const id = await newAccount(testApp)
    const results = await bulk({ action: 'disable', ids: [id, id.toUpperCase(), id] })
    expect(results.map((each) => each.id)).toEqual([id])
  })

  it('with nothing to change have no way back, and keep their version', async () => {
    const id = await newAccount(testApp)
    const before = await stored(id)
    expect(await bulk({ action: 'enable', ids: [id] })).toEqual([{ id, ok: true, version: before.updatedAt }])
    expect(await bulk({ action: 'move', ids: [id], parent: null })).toEqual([
      { id, ok: true, version: before.updatedAt },
    ])
  })

  it('one below another is deleted with it, and comes back with it', async () => {
    const above = await newAccount(testApp)
    const below = await newAccount(testApp, { parent: above })
    const done = await bulk({ action: 'delete', ids: [above, below] })
    expect(outcomesOf(done)).toEqual(['ok', 'ok'])
    expect(done[1]).not.toHaveProperty('undo')
    expect(outcomesOf(await bulk(undoOf(done)))).toEqual(['ok'])
    expect((await testApp.ask('GET', `customers/${below}`)).status).toBe(200)
  })
})

describe('what has changed since', () => {
  it('is left as it is, by version, and named', async () => {
    const [id, other] = [await newAccount(testApp), await newAccount(testApp)]
    const done = await bulk({ action: 'disable', ids: [id, other] })
    await patch(id, { city: 'Tirana' })
    expect(outcomesOf(await bulk(undoOf(done)))).toEqual(['conflict', 'ok'])
    expect([(await stored(id)).status, (await stored(other)).status]).toEqual(['disabled', 'enabled'])
  })

  it.each(['group', 'move', 'delete'])('is not undone: %s', async (action) => {
    const parent = await newAccount(testApp)
    const id = await newAccount(testApp)
    const group = docOf(
      await testApp.ask('POST', 'groups', { body: { name: `Group of ${id}`, kind: 'segment' } }),
    ).id
    const given = { group: { group }, move: { parent }, delete: {} }[action]
    const done = await bulk({ action, ids: [id], ...given })
    await testApp.app.payload.db.pool.query(
      `update customers set city = 'Tirana', updated_at = clock_timestamp() where id = $1`,
      [id],
    )
    expect(outcomesOf(await bulk(undoOf(done)))).toEqual(['conflict'])
  })

  it('answers 409 to the single calls with If-Match as well', async () => {
    const id = await newAccount(testApp)
    const to = await newAccount(testApp)
    const send = async (method: string, path: string, body: object | undefined, version: unknown) => {
      const response = await fetch(`${testApp.app.url}/api/customers/${id}${path}`, {
        method,
        headers: {
          ...(body && { 'content-type': 'application/json' }),
          authorization: `JWT ${testApp.administrator.token}`,
          'if-match': `"${String(version)}"`,
        },
        ...(body && { body: JSON.stringify(body) }),
      })
      return response.status
    }
    const old = (await stored(id)).updatedAt
    await patch(id, { city: 'Vlora' })
    expect(await send('POST', '/move', { parent: to }, old)).toBe(409)
    expect(await send('DELETE', '', undefined, old)).toBe(409)
    const now = (await stored(id)).updatedAt
    expect(await send('POST', '/move', { parent: to }, now)).toBe(200)
    expect(await send('DELETE', '', undefined, (await stored(id)).updatedAt)).toBe(200)
    expect(await send('POST', '/restore', {}, now)).toBe(409)
  })
})

describe('a call that says too little or nonsense', () => {
  it('is told at the field', async () => {
    const id = await newAccount(testApp)
    expect(await refused({})).toEqual([400, ['action', 'ids']])
    expect(await refused({ action: 'explode', ids: [id] })).toEqual([400, ['action']])
    expect(await refused({ action: 'disable', ids: [] })).toEqual([400, ['ids']])
    expect(await refused({ action: 'disable', ids: id })).toEqual([400, ['ids']])
    expect(await refused({ action: 'disable', ids: ['nonsense'] })).toEqual([400, ['ids']])
    expect(await refused({ action: 'disable', ids: Array.from({ length: 101 }, () => id) })).toEqual([
      400,
      ['ids'],
    ])
    expect(await refused({ action: 'move', ids: [id] })).toEqual([400, ['parent']])
    expect(await refused({ action: 'group', ids: [id] })).toEqual([400, ['group']])
    expect(await refused({ action: 'enable', ids: [id], versions: { [id]: 'soon' } })).toEqual([
      ...[400, [`versions.${id}`]],
    ])
    expect(await refused({ action: 'enable', ids: [id], nonsense: 1 })).toEqual([400, ['nonsense']])
  })

  it('is told of each account what is wrong with the values, and nothing has changed', async () => {
    const id = await newAccount(testApp)
    const [past] = await bulk({ action: 'disable', ids: [id], disabledUntil: '2020-01-01T00:00:00.000Z' })
    expect(past).toMatchObject({
      ok: false,
      code: 'validation_failed',
      data: { errors: [{ path: 'disabledUntil' }] },
    })
    const [cycle] = await bulk({ action: 'move', ids: [id], parent: id })
    expect(cycle).toMatchObject({ ok: false, data: { errors: [{ path: 'parent' }] } })
    expect(await stored(id)).toMatchObject({ status: 'enabled', parent: null })
  })

  it('is refused as a whole where a value is no date-time, at its field', async () => {
    const ids = [await newAccount(testApp)]
    for (const disabledUntil of ['tomorrow', '', '2027-02-31T00:00:00Z', '2027-12-24']) {
      expect(await refused({ action: 'disable', ids, disabledUntil })).toEqual([400, ['disabledUntil']])
    }
    expect(await stored(String(ids[0]))).toMatchObject({ status: 'enabled' })
  })

  it('without a sign-in is 401', async () => {
    const body = { action: 'disable', ids: [missing] }
    const answer = await testApp.ask('POST', 'customers/bulk', { as: null, body })
    expect([answer.status, codeOf(answer)]).toEqual([401, 'unauthenticated'])
  })
})
