import { beforeAll, describe, expect, it } from 'vitest'
import { fieldCodesOf, newAccount } from '../../support/account-tree.ts'
import { mailingCalls, message } from '../../support/mailings.ts'
import { docOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, unique } from '../../support/people.ts'
import { codeOf } from '../../support/read-answer.ts'

let testApp: TestApp
let calls: ReturnType<typeof mailingCalls>

beforeAll(async () => {
  testApp = await openTestApp()
  calls = mailingCalls(testApp)
})

const newUser = async (customer: string, data: object = {}) =>
  docOf(await testApp.newUser({ role: 'member', customer, sendWelcomeEmail: false, ...data }))

const newGroup = async () =>
  docOf(await testApp.ask('POST', 'groups', { body: { name: unique('group'), kind: 'segment' } })).id

/** Three accounts of one group in one city: two active users, a manager, one pending, one locked, one in the trash. */
const makeAudience = async () => {
  const group = await newGroup()
  const city = unique('City')
  const account = async () => docOf(await testApp.newCustomer({ group, city })).id
  const [first, second, empty] = [await account(), await account(), await account()]
  const users = [await newUser(first), await newUser(second), await newUser(second, { role: 'manager' })]
  await newUser(first, { password: undefined, activationMethod: 'link' })
  await newUser(empty, { locked: true })
  await testApp.ask('DELETE', `users/${(await newUser(empty)).id}`)
  await testApp.ask('PATCH', `customers/${second}`, { body: { status: 'disabled' } })
  await testApp.ask('DELETE', `customers/${docOf(await testApp.newCustomer({ group, city })).id}`)
  return { group, city, accounts: [first, second, empty], users }
}

const expected = {
  recipientCount: 3,
  accountCount: 3,
  pendingCount: 1,
  lockedCount: 1,
  refusedCount: 0,
  optedOutCount: 0,
  emptyAccountCount: 1,
}

describe('the audience of a mailing', () => {
  it('is counted alike by filter, by group and by name, and what was counted is who gets it', async () => {
    const { group, city, accounts, users } = await makeAudience()
    const audiences = [
      { audience: 'filter', filter: { city: { equals: city } } },
      { audience: 'filter', filter: { and: [{ group: { equals: group } }, { city: { like: city } }] } },
      { audience: 'group', group },
      { audience: 'customers', customers: [...accounts, accounts[0]] },
    ]
    for (const audience of audiences) {
      expect(await calls.countOf(audience)).toEqual(expected)
      const answer = await calls.start({ ...audience, expectedRecipients: 3 })
      expect(answer.status).toBe(201)
      const doc = docOf(answer)
      expect(doc).toMatchObject({
        ...message,
        ...expected,
        state: 'running',
        createdBy: testApp.administrator.id,
      })
      expect(docOf(await testApp.ask('GET', `mailings/${doc.id}`))).toMatchObject(expected)
      const { docs, hasNextPage } = await calls.recipientsOf(doc.id)
      expect([docs.map(({ address }) => address).sort(), hasNextPage]).toEqual([
        users.map(({ email }) => email).sort(),
        false,
      ])
      expect(new Set(docs.map(({ state }) => state))).toEqual(new Set(['waiting']))
    }
  })

  it('can be the managers alone', async () => {
    const { group, users } = await makeAudience()
    const audience = { audience: 'group', group, people: 'managers' }
    expect(await calls.countOf(audience)).toMatchObject({ recipientCount: 1, emptyAccountCount: 2 })
    const { docs } = await calls.recipientsOf(await calls.started(audience))
    expect(docs.map(({ user }) => user)).toEqual([users[2]?.id])
  })

  it('that has changed since it was counted is not written to, and the answer says how many it is now', async () => {
    const account = await newAccount(testApp)
    await newUser(account)
    const audience = { audience: 'customers', customers: [account] }
    const { recipientCount } = await calls.countOf(audience)
    await newUser(account)
    const subject = unique('changed')
    const answer = await calls.start({ ...audience, subject, expectedRecipients: recipientCount })
    expect([answer.status, codeOf(answer)]).toEqual([409, 'conflict'])
    expect(answer.text).toContain('2 people instead of 1')
    expect(listOf(await testApp.ask('GET', `mailings?where[subject][equals]=${subject}`)).docs).toEqual([])
  })

  it('takes up nobody who comes after the start', async () => {
    const account = await newAccount(testApp)
    await newUser(account)
    const id = await calls.started({ audience: 'customers', customers: [account] })
    await newUser(account)
    expect((await calls.recipientsOf(id)).docs).toHaveLength(1)
    expect(await calls.progressOf(id)).toMatchObject({ total: 1, waiting: 1 })
  })
})

describe('a mailing is refused', () => {
  it.each([
    [{}, 'audience required'],
    [{ audience: 'everyone' }, 'audience invalid'],
    [{ audience: 'filter' }, 'filter required'],
    [{ audience: 'filter', filter: [] }, 'filter required'],
    [{ audience: 'group' }, 'group required'],
    [{ audience: 'group', group: '01890000-0000-7000-8000-000000000000' }, 'group invalid'],
    [{ audience: 'customers', customers: [] }, 'customers required'],
    [{ audience: 'customers', customers: ['01890000-0000-7000-8000-000000000000'] }, 'customers invalid'],
    [{ audience: 'customers', customers: Array.from({ length: 1001 }, (_, n) => n) }, 'customers too_many'],
    [{ audience: 'filter', filter: {}, people: 'nobody' }, 'people invalid'],
  ])('without an audience that can be counted: %#', async (audience, field) => {
    const answer = await calls.count(audience)
    expect([answer.status, fieldCodesOf(answer)]).toEqual([400, [field]])
  })

  it.each([
    [{ nothing: { equals: 1 } }],
    [{ name: { near: 'x' } }],
    [{ createdAt: { greater_than: 'yesterday' } }],
    [{ effectiveStatus: { equals: 'enabled' } }],
    [{ 'group.name': { equals: 'x' } }],
    [{ or: 'x' }],
  ])('with a filter that a list would refuse: %j', async (filter) => {
    const answer = await calls.count({ audience: 'filter', filter })
    expect([answer.status, codeOf(answer)]).toEqual([400, 'validation_failed'])
  })

  it('when nobody would get it, when nobody counted, and when its words are not those of a mail', async () => {
    const account = await newAccount(testApp)
    const audience = { audience: 'customers', customers: [account] }
    expect(fieldCodesOf(await calls.start({ ...audience, expectedRecipients: 0 }))).toEqual([
      'audience nobody',
    ])
    expect(fieldCodesOf(await calls.start(audience))).toEqual(['expectedRecipients required'])
    const wrong = { ...audience, subject: 'Hello\nBcc: thief@example.com', body: ' ' }
    expect(fieldCodesOf(await calls.start(wrong))).toEqual(['subject invalid', 'body required'])
    const fixed = await calls.start({ ...audience, state: 'done' })
    expect([fixed.status, codeOf(fixed)]).toEqual([403, 'field_forbidden'])
  })

  it('after thirty in one hour by one person', async () => {
    const as = await signedIn(testApp.app, 'manager')
    const audience = { audience: 'customers', customers: [as.customer], expectedRecipients: 1 }
    const statuses: number[] = []
    for (let sent = 0; sent < 30; sent++) statuses.push((await calls.start(audience, as)).status)
    expect(new Set(statuses)).toEqual(new Set([201]))
    const refused = await calls.start(audience, as)
    expect([refused.status, codeOf(refused)]).toEqual([429, 'rate_limited'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000)
  })
})
