import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newCustomer, signedIn, type Person } from '../../support/people.ts'
import { docOf, graphQLOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { codeOf } from '../../support/read-answer.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const entry = z.strictObject({
  id: z.string(),
  language: z.string(),
  title: z.string(),
  body: z.string(),
  kind: z.string(),
  createdAt: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
})
const inbox = z.strictObject({
  docs: z.array(entry),
  unread: z.number(),
  next: z.string().nullable(),
  latest: z.string(),
})

const inboxOf = async (as: Person, query = '') => {
  const { body, text } = await testApp.ask('GET', `messages/inbox${query}`, { as })
  const parsed = inbox.safeParse(body)
  if (!parsed.success) throw new Error(text)
  return parsed.data
}

const sendTo = async (person: Person, title: string): Promise<string> =>
  docOf(await testApp.ask('POST', 'messages', { body: { title, body: 'Text', users: [person.id] } })).id

/** A user with three messages, oldest first. */
const reader = async () => {
  const person = await signedIn(testApp.app, 'member')
  const ids = [await sendTo(person, 'one'), await sendTo(person, 'two'), await sendTo(person, 'three')]
  return { person, ids }
}

describe('the inbox', () => {
  it('shows the own messages, newest first, a page at a time', async () => {
    const { person, ids } = await reader()
    const first = await inboxOf(person, '?limit=2')
    expect(first.docs.map(({ title }) => title)).toEqual(['three', 'two'])
    expect(first.unread).toBe(3)
    const second = await inboxOf(person, `?limit=2&after=${first.next}`)
    expect(second).toMatchObject({ docs: [{ id: ids[0], title: 'one', readAt: null }], next: null })
    expect(await inboxOf(await signedIn(testApp.app, 'member'))).toEqual({
      docs: [],
      unread: 0,
      next: null,
      latest: '0',
    })
  })

  it('says what was read, and shows only the rest when asked to', async () => {
    const { person, ids } = await reader()
    expect((await testApp.ask('POST', `messages/${ids[1]}/read`, { as: person, body: {} })).status).toBe(200)
    const { docs, unread } = await inboxOf(person, '?unread=true')
    expect(docs.map(({ id }) => id)).toEqual([ids[2], ids[0]])
    expect(unread).toBe(2)
    expect((await inboxOf(person)).docs[1]?.readAt).not.toBeNull()
  })

  it('keeps the time of the first reading', async () => {
    const { person, ids } = await reader()
    const read = () => testApp.ask('POST', `messages/${ids[0]}/read`, { as: person, body: {} })
    const [once, again] = [await read(), await read()]
    expect(once.body).toEqual({ id: ids[0], readAt: expect.any(String) })
    expect(again.body).toEqual(once.body)
  })

  it('is read as a whole with one call, and only one’s own', async () => {
    const { person } = await reader()
    const { person: other } = await reader()
    const { body } = await testApp.ask('POST', 'messages/read-all', { as: person, body: {} })
    expect(body).toEqual({ read: 3 })
    expect((await inboxOf(person)).unread).toBe(0)
    expect((await inboxOf(other)).unread).toBe(3)
  })

  it('tells nobody of the messages of others, not even a manager or staff (invariant 2)', async () => {
    const account = await newCustomer(testApp.app)
    const manager = await signedIn(testApp.app, 'manager', account)
    const member = await signedIn(testApp.app, 'member', account)
    const id = await sendTo(member, 'for the member')
    for (const as of [manager, testApp.support, testApp.administrator]) {
      const answer = await testApp.ask('POST', `messages/${id}/read`, { as, body: {} })
      expect([answer.status, codeOf(answer)]).toEqual([404, 'not_found'])
      expect((await inboxOf(as)).docs).toEqual([])
    }
    expect((await inboxOf(member)).unread).toBe(1)
  })

  it('answers nobody who is not signed in', async () => {
    for (const [method, path] of [
      ['GET', 'messages/inbox'],
      ['GET', 'messages/stream'],
      ['POST', 'messages/read-all'],
      ['POST', 'messages/01890000-0000-7000-8000-000000000000/read'],
    ] as const)
      expect(
        (await testApp.ask(method, path, { as: null, ...(method === 'POST' && { body: {} }) })).status,
      ).toBe(401)
  })

  it.each(['?limit=0', '?limit=101', '?limit=x', '?after=x', '?after=-1', '?unread=maybe', '?after[]=1'])(
    'refuses %s',
    async (query) => {
      const answer = await testApp.ask('GET', `messages/inbox${query}`, { as: testApp.support })
      expect(codeOf(answer)).toBe('validation_failed')
    },
  )

  it('is the same over GraphQL', async () => {
    const { person, ids } = await reader()
    const ask = async (query: string) => graphQLOf(await testApp.askGraphQL(query, { as: person }))
    const page = '{ Inbox(limit: 2, unread: true) { docs { id title readAt } unread next latest } }'
    const { data } = await ask(page)
    expect(data?.Inbox).toMatchObject({ docs: [{ id: ids[2] }, { id: ids[1] }], unread: 3 })
    const read = await ask(`mutation { readMessage(id: "${ids[2]}") { id readAt } }`)
    expect(read.data?.readMessage).toEqual({ id: ids[2], readAt: expect.any(String) })
    expect((await inboxOf(person)).unread).toBe(2)
    const { person: other } = await reader()
    const foreign = await testApp.askGraphQL(`mutation { readMessage(id: "${ids[0]}") { id } }`, {
      as: other,
    })
    expect(graphQLOf(foreign).errors?.[0]?.extensions.code).toBe('not_found')
    expect((await ask('{ Inbox(limit: 101) { unread } }')).errors?.[0]?.extensions.code).toBe(
      'validation_failed',
    )
  })
})
