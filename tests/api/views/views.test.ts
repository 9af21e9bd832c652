import { beforeAll, describe, expect, it } from 'vitest'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'
import { docOf, openTestApp, type TestApp } from '../../support/test-app.ts'

let testApp: TestApp
let colleague: Person
let manager: Person
let itsColleague: Person
let foreign: Person
let member: Person

beforeAll(async () => {
  testApp = await openTestApp()
  const { app } = testApp
  const account = await newCustomer(app)
  colleague = await signedIn(app, 'support')
  manager = await signedIn(app, 'manager', account)
  itsColleague = await signedIn(app, 'manager', account)
  member = await signedIn(app, 'member', account)
  foreign = await signedIn(app, 'manager')
})

const save = (as: Person, body: object = {}) =>
  testApp.ask('POST', 'views', {
    as,
    body: { name: unique('view'), list: 'customers', query: 'where[status][equals]=disabled', ...body },
  })

const seenBy = async (as: Person, id: unknown) =>
  (await testApp.ask('GET', `views/${String(id)}`, { as })).status

describe('a saved view', () => {
  it('belongs to whoever saves it, whatever is sent', async () => {
    const view = docOf(await save(testApp.support))
    expect(view).toMatchObject({ owner: testApp.support.id, customer: null, isShared: false })
    const ofAccount = docOf(await save(manager))
    expect(ofAccount).toMatchObject({ owner: manager.id, customer: manager.customer })
    const refused = await save(testApp.support, { owner: colleague.id })
    expect([refused.status, fieldsOf(refused)]).toEqual([403, ['owner']])
  })

  it('that is not shared is read by its owner and by administrators', async () => {
    const { id } = docOf(await save(testApp.support))
    expect(await seenBy(testApp.support, id)).toBe(200)
    expect(await seenBy(testApp.administrator, id)).toBe(200)
    for (const other of [colleague, manager, foreign, member]) expect(await seenBy(other, id)).toBe(404)
  })

  it('that is shared is read by all staff, or by the managers of the same account', async () => {
    const { id } = docOf(await save(testApp.support, { isShared: true }))
    expect(await seenBy(colleague, id)).toBe(200)
    for (const other of [manager, foreign, member]) expect(await seenBy(other, id)).toBe(404)
    const ofAccount = docOf(await save(manager, { isShared: true }))
    expect(await seenBy(itsColleague, ofAccount.id)).toBe(200)
    for (const other of [foreign, member, colleague]) expect(await seenBy(other, ofAccount.id)).toBe(404)
  })

  it('is changed and deleted by its owner and by administrators alone', async () => {
    const { id } = docOf(await save(testApp.support, { isShared: true }))
    const rename = (as: Person) =>
      testApp.ask('PATCH', `views/${id}`, { as, body: { name: unique('other') } })
    expect((await rename(colleague)).status).toBe(403)
    expect((await rename(testApp.support)).status).toBe(200)
    expect((await rename(testApp.administrator)).status).toBe(200)
    expect((await testApp.ask('DELETE', `views/${id}`, { as: colleague })).status).toBe(403)
    expect((await testApp.ask('DELETE', `views/${id}`, { as: testApp.support })).status).toBe(200)
  })

  it('needs a name, and a list that there is', async () => {
    const refused = await save(testApp.support, { name: ' ', list: 'nothing' })
    expect([refused.status, codeOf(refused), fieldsOf(refused).toSorted()]).toEqual([
      400,
      'validation_failed',
      ['list', 'name'],
    ])
    expect((await save(member)).status).toBe(403)
  })
})
