import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { docOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const count = z.strictObject({
  recipients: z.number(),
  leftOut: z.strictObject({
    cannotSignIn: z.number(),
    wantNoMessages: z.number(),
    wantNoAdvertising: z.number(),
    areNoTesters: z.number(),
  }),
})

const none = { cannotSignIn: 0, wantNoMessages: 0, wantNoAdvertising: 0, areNoTesters: 0 }

const preview = (body: object, as?: Person) =>
  testApp.ask('POST', 'messages/preview', { body, ...(as && { as }) })

const counted = async (body: object, as?: Person) => {
  const answer = await preview(body, as)
  expect(answer.status, answer.text).toBe(200)
  return count.parse(answer.body)
}

const send = async (body: object, as?: Person) => {
  const said = { title: unique('title'), body: 'What there is to say.', ...body }
  return testApp.ask('POST', 'messages', { body: said, ...(as && { as }) })
}

const change = async ({ id }: Person, data: object) =>
  expect((await testApp.ask('PATCH', `users/${id}`, { body: data })).status).toBe(200)

/** Six users of one account, four of whom are excluded for some reason. */
const makePeople = async () => {
  const customer = await newCustomer(testApp.app)
  const join = () => signedIn(testApp.app, 'member', customer)
  const [open, silent, locked, fan, tester] = [
    await join(),
    await join(),
    await join(),
    await join(),
    await join(),
  ]
  await change(silent, { getMessages: false })
  await change(locked, { locked: true })
  await change(fan, { receiveAds: true })
  await change(tester, { isTester: true })
  return { customer, open, manager: await signedIn(testApp.app, 'manager', customer) }
}

describe('before a message is sent', () => {
  it('it is said how many get it, and why others do not, each counted once', async () => {
    const { customer } = await makePeople()
    const to = { audience: 'accounts', customers: [customer] }
    const usual = { ...none, cannotSignIn: 1, wantNoMessages: 1 }
    expect(await counted(to)).toEqual({ recipients: 4, leftOut: usual })
    expect(await counted({ ...to, kind: 'promotional' })).toEqual({
      recipients: 1,
      leftOut: { ...usual, wantNoAdvertising: 3 },
    })
    expect(await counted({ ...to, kind: 'tester' })).toEqual({
      recipients: 1,
      leftOut: { ...usual, areNoTesters: 3 },
    })
  })

  it('the count is that of those who get it then, and counting sends nothing', async () => {
    const { customer, open } = await makePeople()
    const to = { audience: 'accounts', customers: [customer], kind: 'promotional' }
    const { recipients } = await counted(to)
    const before = await testApp.ask('GET', 'messages/inbox', { as: open })
    expect(z.object({ docs: z.array(z.unknown()) }).parse(before.body).docs).toEqual([])
    expect(docOf(await send(to)).recipientCount).toBe(recipients)
  })

  it('managers count within their subtree, and members and strangers nobody', async () => {
    const { manager, open } = await makePeople()
    expect((await counted({ audience: 'everyone' }, manager)).recipients).toBe(4)
    const stranger = await signedIn(testApp.app, 'manager')
    expect(fieldsOf(await preview({ users: [open.id], audience: 'users' }, stranger))).toEqual(['users'])
    expect((await preview({ audience: 'everyone' }, open)).status).toBe(403)
    expect((await testApp.ask('POST', 'messages/preview', { as: null, body: {} })).status).toBe(401)
  })

  it('what is wrong is said at the field', async () => {
    expect(fieldsOf(await preview({}))).toEqual(['audience'])
    expect(fieldsOf(await preview({ audience: 'users' }))).toEqual(['users'])
    expect(fieldsOf(await preview({ audience: 'filter' }))).toEqual(['filter.country'])
    expect(fieldsOf(await preview({ audience: 'filter', filter: { notSignedInSince: 'long' } }))).toEqual([
      'filter.notSignedInSince',
    ])
    expect(fieldsOf(await preview({ audience: 'users', users: 'everybody' }))).toEqual(['users'])
    expect(codeOf(await preview({ audience: 'filter', filter: 'DE' }))).toBe('validation_failed')
  })
})

describe('a message to whom a filter finds', () => {
  const put = async (data: object, role: 'manager' | 'member' = 'member') => {
    const customer = await newCustomer(testApp.app)
    expect((await testApp.ask('PATCH', `customers/${customer}`, { body: data })).status).toBe(200)
    return signedIn(testApp.app, role, customer)
  }

  it('goes to those whom all of it fits', async () => {
    const german = await put({ country: 'LI', language: 'de' })
    const manager = await put({ country: 'LI' }, 'manager')
    const other = await put({ country: 'MC' })
    await change(german, { language: 'de' })
    await change(manager, { language: 'en' })
    const reached = async (filter: object) => {
      const sent = await send({ audience: 'filter', filter })
      expect(sent.status, sent.text).toBe(201)
      const { id, recipientCount } = docOf(sent)
      expect((await counted({ audience: 'filter', filter })).recipients).toBe(recipientCount)
      const has = async (person: Person) => {
        const { body } = await testApp.ask('GET', 'messages/inbox', { as: person })
        return z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(body).docs[0]?.id === id
      }
      return [await has(german), await has(manager), await has(other)]
    }
    expect(await reached({ country: 'LI' })).toEqual([true, true, false])
    expect(await reached({ country: 'li', role: 'manager' })).toEqual([false, true, false])
    expect(await reached({ country: 'LI', language: 'de' })).toEqual([true, false, false])
    expect(await reached({ country: 'LI', kind: 'person' })).toEqual([false, false, false])
    expect(await reached({ country: 'LI', notSignedInSince: '2020-01-01T00:00:00Z' })).toEqual([
      false,
      false,
      false,
    ])
  })

  it('is refused without a filter, with an unknown value, and with one that does not go with the audience', async () => {
    expect(fieldsOf(await send({ audience: 'filter', filter: {} }))).toEqual(['filter.country'])
    expect(fieldsOf(await send({ audience: 'filter', filter: { country: 'XX' } }))).toEqual([
      'filter.country',
    ])
    expect(fieldsOf(await send({ audience: 'everyone', filter: { role: 'member' } }))).toEqual([
      'filter.role',
    ])
  })
})

describe('messages that were sent', () => {
  it('say how many have read them, in the list as on their own', async () => {
    const { customer, open } = await makePeople()
    const { id } = docOf(await send({ audience: 'accounts', customers: [customer] }))
    const read = async (as?: Person) => {
      const one = docOf(await testApp.ask('GET', `messages/${id}`, as && { as })).readCount
      const { docs } = listOf(await testApp.ask('GET', `messages?where[id][equals]=${id}`, as && { as }))
      return [one, docs[0]?.readCount]
    }
    expect(await read()).toEqual([0, 0])
    await testApp.ask('POST', `messages/${id}/read`, { as: open, body: {} })
    expect(await read()).toEqual([1, 1])
  })

  it('are shown to managers when somebody of their subtree has sent them, and no others (invariant 2)', async () => {
    const integrator = await newCustomer(testApp.app, { type: 'integrator' })
    const above = await signedIn(testApp.app, 'manager', integrator)
    const below = await signedIn(
      testApp.app,
      'manager',
      await newCustomer(testApp.app, { parent: integrator }),
    )
    const own = docOf(await send({ audience: 'everyone' }, below))
    const theirs = docOf(await send({ audience: 'everyone' }, above))
    const staffs = docOf(await send({ users: [below.id], audience: 'users' }))
    const seen = async (as: Person) =>
      listOf(await testApp.ask('GET', 'messages?sort=createdAt', { as })).docs.map(({ id }) => id)
    expect(await seen(below)).toEqual([own.id])
    expect(await seen(above)).toEqual([own.id, theirs.id])
    expect(docOf(await testApp.ask('GET', `messages/${own.id}`, { as: above })).readCount).toBe(0)
    for (const { id } of [theirs, staffs])
      expect((await testApp.ask('GET', `messages/${id}`, { as: below })).status).toBe(404)
    expect((await testApp.ask('DELETE', `messages/${own.id}`, { as: below })).status).toBe(403)
  })

  it('stay with the account that sent them when their sender goes to another (invariant 2)', async () => {
    const customer = await newCustomer(testApp.app)
    const sender = await signedIn(testApp.app, 'manager', customer)
    const staying = await signedIn(testApp.app, 'manager', customer)
    const stranger = await signedIn(testApp.app, 'manager')
    const { id } = docOf(await send({ audience: 'everyone' }, sender))
    const moved = await testApp.ask('PATCH', `users/${sender.id}`, { body: { customer: stranger.customer } })
    expect(moved.status).toBe(200)
    const read = async (as: Person) => (await testApp.ask('GET', `messages/${id}`, { as })).status
    expect([await read(staying), await read(stranger)]).toEqual([200, 404])
    expect(listOf(await testApp.ask('GET', 'messages', { as: stranger })).docs).toEqual([])
  })
})
