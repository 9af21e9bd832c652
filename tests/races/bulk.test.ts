import { beforeAll, describe, expect, it } from 'vitest'
import { newAccount, wrongPaths } from '../support/account-tree.ts'
import { bulkOf, outcomesOf, resultsOf, undoOf } from '../support/bulk.ts'
import { docOf, openTestApp, type TestApp } from '../support/test-app.ts'

let testApp: TestApp
let bulk: ReturnType<typeof bulkOf>

beforeAll(async () => {
  testApp = await openTestApp()
  bulk = bulkOf(testApp, 'customers')
})

const stored = async (id: string) => docOf(await testApp.ask('GET', `customers/${id}?depth=0`))

describe('an undo, while somebody else changes the same', () => {
  it('of disabling does all or nothing to each account, in 15 rounds', async () => {
    for (let round = 0; round < 15; round++) {
      const id = await newAccount(testApp)
      const done = await bulk({ action: 'disable', ids: [id], statusReason: 'ours' })
      const [undone, theirs] = await Promise.all([
        bulk(undoOf(done)),
        testApp.ask('PATCH', `customers/${id}`, { body: { statusReason: 'theirs' } }),
      ])
      const { status, statusReason } = await stored(id)
      if (undone[0]?.ok)
        expect([status, statusReason, theirs.status]).toEqual(['enabled', null, expect.any(Number)])
      else {
        expect(outcomesOf(undone)).toEqual(['conflict'])
        expect([status, statusReason]).toEqual(['disabled', 'theirs'])
      }
    }
  })

  it('of a move leaves the account at one of the two places, with right paths, in 15 rounds', async () => {
    const [from, to, elsewhere] = [
      await newAccount(testApp),
      await newAccount(testApp),
      await newAccount(testApp),
    ]
    for (let round = 0; round < 15; round++) {
      const id = await newAccount(testApp, { parent: from })
      const done = await bulk({ action: 'move', ids: [id], parent: to })
      const [undone, theirs] = await Promise.all([
        bulk(undoOf(done)),
        testApp.ask('POST', `customers/${id}/move`, { body: { parent: elsewhere } }),
      ])
      expect(theirs.status).toBe(200)
      // Theirs carries no version: it comes last, or the undo is refused.
      expect(['ok', 'conflict']).toContain(outcomesOf(undone)[0])
      expect((await stored(id)).parent).toBe(elsewhere)
    }
    expect(await wrongPaths(testApp.app.payload)).toEqual([])
  })
})

describe('two bulk calls at once', () => {
  it('over the same accounts in opposite order, and a move of what is above, end without a failure', async () => {
    const top = await newAccount(testApp)
    const other = await newAccount(testApp)
    const ids = await Promise.all(Array.from({ length: 12 }, () => newAccount(testApp, { parent: top })))
    const answers = await Promise.all([
      testApp.ask('POST', 'customers/bulk', { body: { action: 'disable', ids } }),
      testApp.ask('POST', 'customers/bulk', { body: { action: 'enable', ids: ids.toReversed() } }),
      testApp.ask('POST', 'customers/bulk', { body: { action: 'move', ids, parent: other } }),
      testApp.ask('POST', `customers/${top}/move`, { body: { parent: null } }),
    ])
    for (const answer of answers.slice(0, 3))
      for (const outcome of outcomesOf(resultsOf(answer))) expect(['ok', 'conflict']).toContain(outcome)
    for (const id of ids) expect((await stored(id)).parent).toBe(other)
    expect(await wrongPaths(testApp.app.payload)).toEqual([])
  })

  it('of which one deletes: each account is in the trash, or was changed before', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => newAccount(testApp)))
    const [deleted, switched] = await Promise.all([
      bulk({ action: 'delete', ids }),
      bulk({ action: 'disable', ids: ids.toReversed() }),
    ])
    expect(outcomesOf(deleted)).toEqual(ids.map(() => 'ok'))
    for (const outcome of outcomesOf(switched)) expect(['ok', 'not_found', 'conflict']).toContain(outcome)
  })
})
