import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { fieldCodesOf } from '../../support/account-tree.ts'
import { announcing } from './announcing.ts'
import { richBody } from './rich-body.ts'

let testApp: TestApp
let calls: ReturnType<typeof announcing>

beforeAll(async () => {
  testApp = await openTestApp()
  calls = announcing(testApp)
})

const write = (body: object) =>
  testApp.ask('POST', 'announcements', { body: { title: 'Work', audience: ['staff'], ...body } })

describe('writing an announcement', () => {
  it('needs a title and somebody to see it', async () => {
    const { title, kind, dismissible, state } = docOf(await write({}))
    expect({ title, kind, dismissible, state }).toEqual({
      ...{ title: 'Work', kind: 'info' },
      ...{ dismissible: true, state: 'shown' },
    })
    expect(fieldCodesOf(await write({ title: ' ' }))).toEqual(['title required'])
    for (const body of [{ audience: [] }, { audience: null }, { audience: [], groups: [] }])
      expect(fieldCodesOf(await write(body))).toEqual(['audience invalid'])
    expect((await write({ audience: ['nobody'] })).status).toBe(400)
    expect((await write({ kind: 'loud' })).status).toBe(400)
    const nowhere = await write({ groups: ['01890000-0000-7000-8000-000000000000'] })
    expect([nowhere.status, fieldCodesOf(nowhere)]).toEqual([400, ['groups invalid']])
  })

  it('keeps somebody who sees it, whatever is changed', async () => {
    const id = await calls.announce()
    const change = (body: object) => testApp.ask('PATCH', `announcements/${id}`, { body })
    expect(fieldCodesOf(await change({ audience: [] }))).toEqual(['audience invalid'])
    expect((await change({ title: 'Other words' })).status).toBe(200)
    expect((await change({ audience: ['staff', 'sign_in'] })).status).toBe(200)
    expect(docOf(await testApp.ask('GET', `announcements/${id}`)).audience).toEqual(['staff', 'sign_in'])
  })

  it('is shown at once without a time, and again at once when the time is taken away', async () => {
    const before = Date.now()
    const { id, publishAt, expireAt } = docOf(await write({}))
    expect(Math.abs(Date.parse(String(publishAt)) - before)).toBeLessThan(60_000)
    expect(expireAt).toBeNull()
    await testApp.ask('PATCH', `announcements/${id}`, { body: { publishAt: '2099-01-01T10:00:00.000Z' } })
    expect(await calls.sees(testApp.support, id)).toBe(false)
    const { doc } = { doc: docOf(await testApp.ask('GET', `announcements/${id}`)) }
    expect([doc.publishAt, doc.state]).toEqual(['2099-01-01T10:00:00.000Z', 'scheduled'])
    expect((await testApp.ask('PATCH', `announcements/${id}`, { body: { publishAt: null } })).status).toBe(
      200,
    )
    expect(await calls.sees(testApp.support, id)).toBe(true)
  })

  it('refuses an end before the beginning, at the field, whichever of both is written', async () => {
    const [early, late] = ['2098-01-01T10:00:00.000Z', '2099-01-01T10:00:00.000Z']
    const wrong = [
      await write({ publishAt: late, expireAt: early }),
      await write({ publishAt: late, expireAt: late }),
      await write({ expireAt: '2001-01-01T10:00:00.000Z' }),
    ]
    for (const answer of wrong) {
      expect([answer.status, fieldCodesOf(answer)]).toEqual([400, ['expireAt invalid']])
      expect(answer.text).toContain('The end must come after the beginning.')
    }
    const { id } = docOf(await write({ publishAt: early, expireAt: late }))
    const change = (body: object) => testApp.ask('PATCH', `announcements/${id}`, { body })
    expect(fieldCodesOf(await change({ publishAt: late }))).toEqual(['expireAt invalid'])
    expect(fieldCodesOf(await change({ expireAt: early }))).toEqual(['expireAt invalid'])
    expect((await change({ expireAt: null })).status).toBe(200)
  })

  it('takes a text of the editor, and nothing else', async () => {
    expect((await write({ body: richBody('Soon. ') })).status).toBe(201)
    const refused = [
      await write({ body: 'plain' }),
      await write({ body: { root: { type: 'root', children: [{ type: 'html', html: '<b>' }] } } }),
      await write({ body: richBody('Soon. ', { url: 'javascript:alert(1)' }) }),
      await write({ body: richBody('x'.repeat(2001)) }),
    ]
    for (const answer of refused) {
      expect(answer.status).toBe(400)
      expect(fieldCodesOf(answer)[0]).toMatch(/^body /)
    }
  })

  it('lets nobody write the state', async () => {
    const answer = await write({ state: 'expired' })
    expect([answer.status, fieldCodesOf(answer)]).toEqual([403, ['state field_forbidden']])
  })
})
