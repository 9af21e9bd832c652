import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, graphQLOf, listOf, openOffice, type Office } from '../../support/office.ts'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { announcing } from './announcing.ts'
import { richBody } from './rich-body.ts'

let office: Office
let calls: ReturnType<typeof announcing>
let group: string
let readers: Record<string, Person | null>

beforeAll(async () => {
  office = await openOffice()
  calls = announcing(office)
  group = docOf(await office.ask('POST', 'groups', { body: { name: unique('group'), kind: 'segment' } })).id
  const integrator = await newCustomer(office.app, { type: 'integrator' })
  const customer = await newCustomer(office.app, { parent: integrator })
  const grouped = await newCustomer(office.app)
  const groupedPartner = await newCustomer(office.app, { type: 'integrator' })
  for (const id of [grouped, groupedPartner])
    await office.ask('PATCH', `customers/${id}`, { body: { group } })
  readers = {
    nobody: null,
    administrator: office.administrator,
    support: office.support,
    'manager of an integrator': await signedIn(office.app, 'manager', integrator),
    'member of an integrator': await signedIn(office.app, 'member', integrator),
    'manager of a customer': await signedIn(office.app, 'manager', customer),
    'member of a customer': await signedIn(office.app, 'member', customer),
    'customer in the group': await signedIn(office.app, 'member', grouped),
    'integrator in the group': await signedIn(office.app, 'member', groupedPartner),
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
    { audience: ['sign-in'], seen: ['nobody'] },
    { audience: ['staff', 'customers'], seen: [...staff, ...customers] },
    { audience: [], isForGroup: true, seen: inGroup },
    { audience: ['integrators'], isForGroup: true, seen: [...integrators, 'customer in the group'] },
  ])('for $audience is shown to those and to nobody else (group: $isForGroup)', async (row) => {
    const { audience, isForGroup = false, seen } = row
    const id = await calls.announce({ audience, groups: isForGroup ? [group] : [] })
    expect(await thoseWhoSee(id)).toEqual([...seen].sort())
  })

  it('is a list of blocks and a plain text to its readers, the most severe first and then the newest', async () => {
    const reader = await signedIn(office.app, 'member', await newCustomer(office.app))
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
    const reader = await signedIn(office.app, 'member')
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
      const { state } = docOf(await office.ask('GET', `announcements/${id}`))
      expect(state).toBe(isShown ? 'shown' : from === '1 minute' ? 'scheduled' : 'expired')
    }
  })

  it('follows its reader: out of the group, of another kind of account', async () => {
    const account = await newCustomer(office.app)
    const reader = await signedIn(office.app, 'member', account)
    const forGroup = await calls.announce({ audience: [], groups: [group], kind: 'danger' })
    const forIntegrators = await calls.announce({ audience: ['integrators'], kind: 'danger' })
    expect(await calls.sees(reader, forGroup)).toBe(false)
    await office.ask('PATCH', `customers/${account}`, { body: { group, type: 'integrator' } })
    expect(await calls.sees(reader, forGroup)).toBe(true)
    expect(await calls.sees(reader, forIntegrators)).toBe(true)
    await office.ask('PATCH', `customers/${account}`, { body: { group: null, type: 'customer' } })
    expect(await calls.sees(reader, forGroup)).toBe(false)
    expect(await calls.sees(reader, forIntegrators)).toBe(false)
  })

  it('is not shown any more to whoever is locked: they read what nobody reads', async () => {
    const reader = await signedIn(office.app, 'member')
    const id = await calls.announce({ kind: 'danger' })
    expect(await calls.sees(reader, id)).toBe(true)
    await office.ask('PATCH', `users/${reader.id}`, { body: { locked: true } })
    expect(await calls.sees(reader, id)).toBe(false)
  })

  it('is the same over GraphQL', async () => {
    const id = await calls.announce({ audience: ['customers'], kind: 'danger', body: richBody('Soon. ') })
    const query = '{ CurrentAnnouncements { id kind title body text dismissible publishAt expireAt } }'
    for (const name of ['member of a customer', 'member of an integrator'])
      expect(
        graphQLOf(await office.askGraphQL(query, { as: readers[name] ?? office.support })).data
          ?.CurrentAnnouncements,
      ).toEqual(await calls.currentOf(readers[name] ?? null))
    expect(await calls.sees(readers['member of a customer'] ?? null, id)).toBe(true)
  })
})

describe('the collection itself', () => {
  it('answers staff alone, also what is meant for the asker (invariant 2)', async () => {
    const id = await calls.announce({ audience: ['customers', 'integrators', 'sign-in'] })
    for (const [name, as] of Object.entries(readers)) {
      const isStaff = staff.includes(name)
      const [list, one, count] = await Promise.all([
        office.ask('GET', 'announcements', { as }),
        office.ask('GET', `announcements/${id}`, { as }),
        office.ask('GET', 'announcements/count', { as }),
      ])
      const refused = as ? [403, 404, 403] : [401, 401, 401]
      expect([name, list.status, one.status, count.status]).toEqual([
        name,
        ...(isStaff ? [200, 200, 200] : refused),
      ])
    }
    expect(listOf(await office.ask('GET', 'announcements')).totalDocs).toBeGreaterThan(0)
  })

  it('is written by administrators alone', async () => {
    const id = await calls.announce()
    for (const as of Object.values(readers)) {
      if (as === office.administrator) continue
      const asked = [
        await office.ask('POST', 'announcements', { as, body: { title: 'Mine', audience: ['customers'] } }),
        await office.ask('PATCH', `announcements/${id}`, { as, body: { title: 'Mine' } }),
        await office.ask('DELETE', `announcements/${id}`, { as }),
      ]
      for (const { status } of asked) expect([401, 403, 404]).toContain(status)
    }
    expect(docOf(await office.ask('GET', `announcements/${id}`)).title).not.toBe('Mine')
  })
})
