import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { docOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const send = (body: object, as?: Person) =>
  testApp.ask('POST', 'messages', {
    body: { title: unique('title'), body: 'What there is to say.', ...body },
    ...(as && { as }),
  })

const sent = async (body: object, as?: Person) => {
  const answer = await send(body, as)
  expect(answer.status, answer.text).toBe(201)
  return z.looseObject({ id: z.string(), recipientCount: z.number() }).parse(docOf(answer))
}

const inboxOf = async (person: Person): Promise<string[]> => {
  const { body } = await testApp.ask('GET', 'messages/inbox', { as: person })
  return z
    .object({ docs: z.array(z.object({ id: z.string() })) })
    .parse(body)
    .docs.map(({ id }) => id)
}

const change = async ({ id }: Person, data: object) => {
  const { status, text } = await testApp.ask('PATCH', `users/${id}`, { body: data })
  expect(status, text).toBe(200)
}

/** An integrator with a manager, a customer below it, and an unrelated one. */
const makeTree = async () => {
  const integrator = await newCustomer(testApp.app, { type: 'integrator' })
  const customer = await newCustomer(testApp.app, { parent: integrator })
  return {
    integrator,
    customer,
    manager: await signedIn(testApp.app, 'manager', integrator),
    member: await signedIn(testApp.app, 'member', customer),
    stranger: await signedIn(testApp.app, 'member'),
  }
}

describe('a message', () => {
  it('reaches the users who are named, once each, and nobody else', async () => {
    const { member, manager, stranger } = await makeTree()
    const { id, recipientCount } = await sent({ users: [member.id, manager.id, member.id] })
    expect(recipientCount).toBe(2)
    expect(await inboxOf(member)).toEqual([id])
    expect(await inboxOf(manager)).toEqual([id])
    expect(await inboxOf(stranger)).toEqual([])
  })

  it('to an account reaches all below it', async () => {
    const { integrator, member, manager, stranger } = await makeTree()
    const { id } = await sent({ audience: 'accounts', customers: [integrator] })
    expect(await inboxOf(member)).toEqual([id])
    expect(await inboxOf(manager)).toEqual([id])
    expect(await inboxOf(stranger)).toEqual([])
  })

  it('to a group reaches the accounts of the group', async () => {
    const { customer, member, manager } = await makeTree()
    const group = docOf(
      await testApp.ask('POST', 'groups', { body: { name: unique('group'), kind: 'segment' } }),
    )
    await testApp.ask('PATCH', `customers/${customer}`, { body: { group: group.id } })
    const { id } = await sent({ audience: 'groups', groups: [group.id] })
    expect(await inboxOf(member)).toEqual([id])
    expect(await inboxOf(manager)).toEqual([])
  })

  it('to everyone reaches people of accounts and never staff', async () => {
    const { member, stranger } = await makeTree()
    const { id } = await sent({ audience: 'everyone' })
    expect(await inboxOf(member)).toContain(id)
    expect(await inboxOf(stranger)).toContain(id)
    expect(await inboxOf(testApp.administrator)).toEqual([])
  })

  it('reaches nobody who wants none, is locked, in the trash or not activated', async () => {
    const { customer, member } = await makeTree()
    const [silent, locked, trashed, pending] = await Promise.all(
      ['', '', '', ''].map(() => signedIn(testApp.app, 'member', customer)),
    )
    if (!silent || !locked || !trashed || !pending) throw new Error('Somebody is missing.')
    await change(silent, { getMessages: false })
    await change(locked, { locked: true })
    await testApp.ask('DELETE', `users/${trashed.id}`)
    await testApp.app.payload.db.pool.query("update users set activation = 'pending' where id = $1", [
      pending.id,
    ])
    const { recipientCount } = await sent({ audience: 'accounts', customers: [customer] })
    expect(recipientCount).toBe(1)
    expect(await inboxOf(member)).toHaveLength(1)
    expect(await inboxOf(silent)).toEqual([])
  })

  it('that is promotional reaches only those who accept advertising, one for testers only testers', async () => {
    const { customer, member } = await makeTree()
    const open = await signedIn(testApp.app, 'member', customer)
    const tester = await signedIn(testApp.app, 'member', customer)
    await change(open, { receiveAds: true })
    await change(tester, { isTester: true })
    const to = { audience: 'accounts', customers: [customer] }
    const ad = await sent({ ...to, kind: 'promotional' })
    const trial = await sent({ ...to, kind: 'tester' })
    expect(await inboxOf(open)).toEqual([ad.id])
    expect(await inboxOf(tester)).toEqual([trial.id])
    expect(await inboxOf(member)).toEqual([])
  })

  it('is refused when nobody is named, or somebody who does not go with the audience', async () => {
    const { customer, member } = await makeTree()
    expect(fieldsOf(await send({}))).toEqual(['users'])
    expect(fieldsOf(await send({ audience: 'accounts' }))).toEqual(['customers'])
    expect(fieldsOf(await send({ users: [member.id], customers: [customer] }))).toEqual(['customers'])
    expect(fieldsOf(await send({ audience: 'everyone', users: [member.id] }))).toEqual(['users'])
    expect(fieldsOf(await send({ audience: 'nobody' }))).toContain('audience')
    expect(fieldsOf(await send({ users: ['01890000-0000-7000-8000-000000000000'] }))).toEqual(['users'])
    expect(fieldsOf(await send({ users: Array.from({ length: 1001 }, () => crypto.randomUUID()) }))).toEqual([
      'users',
    ])
  })

  it('is not changed once it was sent, and its count and sender are nobody’s to write', async () => {
    const { member } = await makeTree()
    const { id } = await sent({ users: [member.id] })
    expect((await testApp.ask('PATCH', `messages/${id}`, { body: { title: 'Another' } })).status).toBe(403)
    expect(fieldsOf(await send({ users: [member.id], recipientCount: 9 }))).toEqual(['recipientCount'])
    expect(fieldsOf(await send({ users: [member.id], sender: member.id }))).toEqual(['sender'])
  })

  it('leaves the inboxes when an administrator deletes it', async () => {
    const { member } = await makeTree()
    const { id } = await sent({ users: [member.id] })
    expect((await testApp.ask('DELETE', `messages/${id}`, { as: testApp.support })).status).toBe(403)
    expect((await testApp.ask('DELETE', `messages/${id}`)).status).toBe(200)
    expect(await inboxOf(member)).toEqual([])
  })

  it('goes when its recipient is purged', async () => {
    const { member } = await makeTree()
    await sent({ users: [member.id] })
    expect((await testApp.ask('DELETE', `users/${member.id}?permanent=true`)).status).toBe(200)
    const { rows } = await testApp.app.payload.db.pool.query(
      'select from message_deliveries where user_id = $1',
      [member.id],
    )
    expect(rows).toEqual([])
  })
})

describe('a manager', () => {
  it('sends within the own subtree, and everyone is everyone there', async () => {
    const { manager, member, stranger, integrator } = await makeTree()
    const named = await sent({ users: [member.id] }, manager)
    const all = await sent({ audience: 'everyone' }, manager)
    const below = await sent({ audience: 'accounts', customers: [integrator] }, manager)
    expect(all.recipientCount).toBe(2)
    expect(await inboxOf(member)).toEqual([below.id, all.id, named.id])
    expect(await inboxOf(stranger)).toEqual([])
  })

  it('finds nobody outside of it: what is foreign is refused like what does not exist (invariant 2)', async () => {
    const { manager, stranger } = await makeTree()
    const missing = '01890000-0000-7000-8000-000000000000'
    const title = 'The same'
    const shown = async (body: object) => {
      const { status, text } = await send({ title, ...body }, manager)
      return { status, text: text.replace(/"requestId":"[^"]+"/, '') }
    }
    const foreign = await shown({ users: [stranger.id] })
    expect(foreign.status).toBe(400)
    expect(foreign).toEqual(await shown({ users: [missing] }))
    const account = { audience: 'accounts' }
    expect(await shown({ ...account, customers: [stranger.customer] })).toEqual(
      await shown({ ...account, customers: [missing] }),
    )
    expect(await inboxOf(stranger)).toEqual([])
  })

  it('reaches with a shared group only the own accounts', async () => {
    const { manager, member, customer, stranger } = await makeTree()
    const group = docOf(
      await testApp.ask('POST', 'groups', { body: { name: unique('group'), kind: 'segment' } }),
    )
    for (const id of [customer, stranger.customer])
      await testApp.ask('PATCH', `customers/${id}`, { body: { group: group.id } })
    const { recipientCount } = await sent({ audience: 'groups', groups: [group.id] }, manager)
    expect(recipientCount).toBe(1)
    expect(await inboxOf(member)).toHaveLength(1)
    expect(await inboxOf(stranger)).toEqual([])
  })

  it('does not read what others have sent, nor do members, who send nothing either', async () => {
    const { manager, member } = await makeTree()
    const { id } = await sent({ users: [member.id] })
    expect(listOf(await testApp.ask('GET', 'messages', { as: manager })).docs).toEqual([])
    expect((await testApp.ask('GET', 'messages', { as: member })).status).toBe(403)
    for (const as of [manager, member])
      expect((await testApp.ask('GET', `messages/${id}`, { as })).status).toBe(404)
    expect(codeOf(await send({ users: [member.id] }, member))).toBe('forbidden')
    expect((await testApp.ask('GET', `messages/${id}`, { as: testApp.support })).status).toBe(200)
  })
})
