import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, graphQLOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { announcing } from './announcing.ts'
import { richBody } from './rich-body.ts'

let testApp: TestApp
let calls: ReturnType<typeof announcing>
let group: string
let readers: Record<string, Person | null>

beforeAll(async () => {
  testApp = await openTestApp()
  calls = announcing(testApp)
  group = docOf(await testApp.ask('POST', 'groups', { body: { name: unique('group'), kind: 'segment' } })).id
  const integrator = await newCustomer(testApp.app, { type: 'integrator' })
  const customer = await newCustomer(testApp.app, { parent: integrator })
  const grouped = await newCustomer(testApp.app)
  const groupedPartner = await newCustomer(testApp.app, { type: 'integrator' })
  for (const id of [grouped, groupedPartner])
    await testApp.ask('PATCH', `customers/${id}`, { body: { group } })
  readers = {
    nobody: null,
    administrator: testApp.administrator,
    support: testApp.support,
    'manager of an integrator': await signedIn(testApp.app, 'manager', integrator),
    'member of an integrator': await signedIn(testApp.app, 'member', integrator),
    'manager of a customer': await signedIn(testApp.app, 'manager', customer),
    'member of a customer': await signedIn(testApp.app, 'member', customer),
    'customer in the group': await signedIn(testApp.app, 'member', grouped),
    'integrator in the group': await signedIn(testApp.app, 'member', groupedPartner),
  }
})

const staff = ['administrator', 'support']
const integrators = ['manager of an integrator', 'member of an integrator', 'integrator in the group']
const customers = ['manager of a customer', 'member of a customer', 'customer in the group']
const inGroup = ['customer in the group', 'integrator in the group']

const thoseWhoSee = async (id: string) => {
  const seeing: string[] = []
  for (const [name, reader] of Object.entries(readers)) if (await calls.sees(reader, id)) seeing.push(name)
  return seeing.sort()
}

describe('an announcement', () => {
  it.each([
    { audience: ['staff'], seen: staff },
    { audience: ['integrators'], seen: integrators },
    { audience: ['customers'], seen: customers },
    { audience: ['sign_in'], seen: ['nobody'] },
    { audience: ['staff', 'customers'], seen: [...staff, ...customers] },
    { audience: [], isForGroup: true, seen: inGroup },
    { audience: ['integrators'], isForGroup: true, seen: [...integrators, 'customer in the group'] },
  ])('for $audience is shown to those and to nobody else (group: $isForGroup)', async (row) => {
    const { audience, isForGroup = false, seen } = row
    const id = await calls.announce({ audience, groups: isForGroup ? [group] : [] })
    expect(await thoseWhoSee(id)).toEqual([...seen].sort())
  })

  it('is a list of blocks and a plain text to its readers, the most severe first and then the newest', async () => {
    const reader = await signedIn(testApp.app, 'member', await newCustomer(testApp.app))
    for (const kind of ['info', 'danger', 'success', 'warning', 'danger'])
      await calls.announce({ kind, body: richBody('We are away. ') })
    const shown = (await calls.currentOf(reader)).filter(({ text }) => text !== '')
    expect(shown.slice(0, 5).map(({ kind }) => kind)).toEqual([
      'danger',
      'danger',
      'warning',
      'success',
      'info',
    ])
    const [first, second] = shown
    expect(Date.parse(String(first?.publishAt))).toBeGreaterThanOrEqual(Date.parse(String(second?.publishAt)))
    expect(first?.text).toBe(
      'What to know\n\nWe are away. Status (https://status.example.com)\n\n- From two to four',
    )
    expect(first?.body.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list'])
  })

  it('is one of ten at the most', async () => {
    const reader = await signedIn(testApp.app, 'member')
    for (let count = 0; count < 12; count++) await calls.announce()
    expect(await calls.currentOf(reader)).toHaveLength(10)
  })

  it('is shown from its time on and until its end, by the clock of the database', async () => {
    const reader = readers['support'] ?? null
    const id = await calls.announce({ audience: ['staff'], kind: 'danger' })
    expect(await calls.sees(reader, id)).toBe(true)
    for (const { from, until, isShown } of [
      { from: '1 minute', until: null, isShown: false },
      { from: '0 seconds', until: null, isShown: true },
      { from: '-1 hour', until: '1 minute', isShown: true },
      { from: '-1 hour', until: '0 seconds', isShown: false },
      { from: '-1 hour', until: '-1 minute', isShown: false },
    ]) {
      await calls.setTimes(id, { from, until })
      expect([from, until, await calls.sees(reader, id)]).toEqual([from, until, isShown])
      const { state } = docOf(await testApp.ask('GET', `announcements/${id}`))
      expect(state).toBe(isShown ? 'shown' : from === '1 minute' ? 'scheduled' : 'expired')
    }
  })

  it('follows its reader: out of the group, of another kind of account', async () => {
    const account = await newCustomer(testApp.app)
    const reader = await signedIn(testApp.app, 'member', account)
    const forGroup = await calls.announce({ audience: [], groups: [group], kind: 'danger' })
    const forIntegrators = await calls.announce({ audience: ['integrators'], kind: 'danger' })
    expect(await calls.sees(reader, forGroup)).toBe(false)
    await testApp.ask('PATCH', `customers/${account}`, { body: { group, type: 'integrator' } })
    expect(await calls.sees(reader, forGroup)).toBe(true)
    expect(await calls.sees(reader, forIntegrators)).toBe(true)
    await testApp.ask('PATCH', `customers/${account}`, { body: { group: null, type: 'customer' } })
    expect(await calls.sees(reader, forGroup)).toBe(false)
    expect(await calls.sees(reader, forIntegrators)).toBe(false)
  })

  it('is not shown any more to whoever is locked: they read what nobody reads', async () => {
    const reader = await signedIn(testApp.app, 'member')
    const id = await calls.announce({ kind: 'danger' })
    expect(await calls.sees(reader, id)).toBe(true)
    await testApp.ask('PATCH', `users/${reader.id}`, { body: { locked: true } })
    expect(await calls.sees(reader, id)).toBe(false)
  })

  it('is the same over GraphQL', async () => {
    const id = await calls.announce({ audience: ['customers'], kind: 'danger', body: richBody('Soon. ') })
    const query =
      '{ CurrentAnnouncements { id kind language title body text dismissible publishAt expireAt } }'
    for (const name of ['member of a customer', 'member of an integrator'])
      expect(
        graphQLOf(await testApp.askGraphQL(query, { as: readers[name] ?? testApp.support })).data
          ?.CurrentAnnouncements,
      ).toEqual(await calls.currentOf(readers[name] ?? null))
    expect(await calls.sees(readers['member of a customer'] ?? null, id)).toBe(true)
  })
})

describe('the collection itself', () => {
  it('answers staff alone, also what is meant for the asker (invariant 2)', async () => {
    const id = await calls.announce({ audience: ['customers', 'integrators', 'sign_in'] })
    for (const [name, as] of Object.entries(readers)) {
      const isStaff = staff.includes(name)
      const [list, one, count] = await Promise.all([
        testApp.ask('GET', 'announcements', { as }),
        testApp.ask('GET', `announcements/${id}`, { as }),
        testApp.ask('GET', 'announcements/count', { as }),
      ])
      const refused = as ? [403, 404, 403] : [401, 401, 401]
      expect([name, list.status, one.status, count.status]).toEqual([
        name,
        ...(isStaff ? [200, 200, 200] : refused),
      ])
    }
    expect(listOf(await testApp.ask('GET', 'announcements')).totalDocs).toBeGreaterThan(0)
  })

  it('is written by administrators alone', async () => {
    const id = await calls.announce()
    for (const as of Object.values(readers)) {
      if (as === testApp.administrator) continue
      const asked = [
        await testApp.ask('POST', 'announcements', { as, body: { title: 'Mine', audience: ['customers'] } }),
        await testApp.ask('PATCH', `announcements/${id}`, { as, body: { title: 'Mine' } }),
        await testApp.ask('DELETE', `announcements/${id}`, { as }),
      ]
      for (const { status } of asked) expect([401, 403, 404]).toContain(status)
    }
    expect(docOf(await testApp.ask('GET', `announcements/${id}`)).title).not.toBe('Mine')
  })
})
