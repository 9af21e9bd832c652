import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { call } from '../../support/call.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'
import { expectConcurrencyLimit } from '../../support/expect-concurrency-limit.ts'
import { docOf, graphQLOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, unique, type Person } from '../../support/people.ts'
import { kindsOf, made, makeFamily } from '../../support/resources.ts'

let testApp: TestApp
let family: Awaited<ReturnType<typeof makeFamily>>

beforeAll(async () => {
  testApp = await openTestApp()
  family = await makeFamily(testApp, (role, customer) => signedIn(testApp.app, role, customer))
})

const answer = z.object({
  docs: z.array(
    z.looseObject({
      collection: z.string(),
      id: z.string(),
      title: z.string(),
      matched: z.object({ field: z.string(), label: z.string(), value: z.string() }),
    }),
  ),
})

const ask = (q: string, { as, limit }: { as?: Person | null; limit?: number } = {}) =>
  testApp.ask('GET', `search?q=${encodeURIComponent(q)}${limit ? `&limit=${limit}` : ''}`, {
    ...(as !== undefined && { as }),
  })

const find = async (q: string, asked: { as?: Person; limit?: number } = {}) => {
  const { body, status } = await ask(q, asked)
  expect(status).toBe(200)
  return answer.parse(body).docs
}

const idsOf = async (q: string, as?: Person) =>
  (await find(q, { limit: 25, ...(as && { as }) })).map(({ id }) => id)

describe('one search', () => {
  it('finds an account by every value that is shown, however it is written', async () => {
    const word = unique('w').replace('-', '')
    const { id } = docOf(
      await testApp.newCustomer({
        ...{ name: `Söhne & ${word}`, email: `${word}@example.org`, telephone: '+49 170 55501234' },
        ...{ address: `Große Allee ${word}5`, city: `Żary${word}`, postalCode: `P-${word}` },
        ...{ agencyId: `AG/${word}`, externalId: `EX:${word}`, notes: `Long ago\n${word} called, twice.` },
      }),
    )
    const by: [typed: string, field: string, value: string][] = [
      [`sohne & ${word}`, 'name', `Söhne & ${word}`],
      [`${word.toUpperCase()}@EXAMPLE.org`, 'email', `${word}@example.org`],
      ['0170/555 012 34', 'telephone', '+4917055501234'],
      ['+49 (0)170 55501234', 'telephone', '+4917055501234'],
      ['01 70 55 50 12 34', 'telephone', '+4917055501234'],
      ['5550123', 'telephone', '+4917055501234'],
      [`grosse allee ${word}5`, 'address', `Große Allee ${word}5`],
      [`zary${word}`, 'city', `Żary${word}`],
      [`p-${word}`, 'postalCode', `P-${word}`],
      [`ag/${word}`, 'agencyId', `AG/${word}`],
      [`ex:${word}`, 'externalId', `EX:${word}`],
      [`${word} called`, 'notes', `Long ago ${word} called, twice.`],
      [id.toUpperCase(), 'id', id],
    ]
    for (const [typed, field, value] of by) {
      const found = (await find(typed)).filter((each) => each.id === id)
      expect([typed, found]).toEqual([
        typed,
        [
          expect.objectContaining({
            collection: 'customers',
            matched: expect.objectContaining({ field, value }),
          }),
        ],
      ])
    }
    expect(await idsOf(`${word} zary`)).toContain(id)
  })

  it('finds users by their name, and their account by it too', async () => {
    const { member, below } = family
    const [first, second] = await find(member.username)
    expect([first, second].map((hit) => [hit?.collection, hit?.id, hit?.matched])).toEqual([
      ['customers', below, { field: 'usernames', label: expect.any(String), value: member.username }],
      ['users', member.id, { field: 'username', label: 'User name', value: member.username }],
    ])
    expect(second).toMatchObject({ title: member.username, locked: false, effectiveStatus: null })
    expect(await idsOf(member.email)).toContain(member.id)
    expect(await idsOf(member.id)).toEqual([member.id])
  })

  it('finds resources of every kind, and domains by a pasted address', async () => {
    for (const { slug } of kindsOf(testApp)) {
      const name = unique(slug)
      const { id } = await made(testApp, slug, {
        body: { name, customer: family.below, externalId: `x/${name}` },
      })
      const [hit] = await find(name)
      expect(hit).toMatchObject({ collection: slug, id, title: name, effectiveStatus: 'enabled' })
      expect(hit?.detail).toEqual(expect.any(String))
      expect(await idsOf(`x/${name}`)).toEqual([id])
    }
    const host = `${unique('kola')}.example.org`
    const { id } = await made(testApp, 'domains', { body: { hostname: host, customer: family.below } })
    for (const typed of [host, host.toUpperCase(), `https://${host}/`])
      expect(await idsOf(typed)).toEqual([id])
  })

  it('puts what is exactly so first, then what begins so, and mixes the collections', async () => {
    const word = unique('q').replace('-', '')
    const account = async (name: string) => docOf(await testApp.newCustomer({ name })).id
    const inside = await account(`x${word}`)
    const wordStart = await account(`The ${word}s`)
    const start = await account(`${word}s`)
    const exact = await account(word)
    expect(await idsOf(word)).toEqual([exact, start, wordStart, inside])
    const device = (await made(testApp, 'devices', { body: { name: `x${word}`, customer: family.below } })).id
    await account(`y${word}`)
    expect((await idsOf(word)).slice(3, 5).toSorted()).toEqual([inside, device].toSorted())
    expect(await find(word, { limit: 2 })).toHaveLength(2)
  })

  it('gives eight at most unless asked for more', async () => {
    const word = unique('many').replace('-', '')
    for (let count = 0; count < 10; count++) await testApp.newCustomer({ name: `${word} ${count}` })
    expect(await find(word)).toHaveLength(8)
    expect(await find(word, { limit: 25 })).toHaveLength(10)
  })

  it('leaves out the trash, and says what is off', async () => {
    const name = unique('off')
    const { id } = docOf(await testApp.newCustomer({ name, status: 'disabled' }))
    expect(await find(name)).toEqual([expect.objectContaining({ id, effectiveStatus: 'disabled' })])
    await testApp.ask('DELETE', `customers/${id}`)
    expect(await find(name)).toEqual([])
  })

  it('speaks the reader’s language', async () => {
    const { body } = await call(`${testApp.app.url}/api/search?q=${family.member.username}`, {
      token: testApp.administrator.token,
      headers: { 'accept-language': 'de' },
    })
    expect(answer.parse(body).docs.map(({ label }) => label)).toEqual(['Kunde', 'Benutzer'])
  })
})

describe('who searches', () => {
  it('finds what lies in their sight, and nothing else', async () => {
    const word = unique('sight').replace('-', '')
    const body = { city: word, notes: word }
    const below = docOf(await testApp.newCustomer({ ...body, parent: family.integrator })).id
    const beside = docOf(await testApp.newCustomer(body)).id
    const device = async (customer: string | null) =>
      (await made(testApp, 'devices', { body: { name: word, customer } })).id
    const ofBelow = await device(below)
    const [ofMember, ofBeside, ofNobody] = [
      await device(family.below),
      await device(beside),
      await device(null),
    ]
    const all = [below, beside, ofBelow, ofMember, ofBeside, ofNobody].toSorted()
    const seen = async (as: Person) => (await idsOf(word, as)).toSorted()
    expect(await seen(testApp.administrator)).toEqual(all)
    expect(await seen(testApp.support)).toEqual(all)
    expect(await seen(family.manager)).toEqual([below, ofBelow, ofMember].toSorted())
    expect(await seen(family.member)).toEqual([ofMember])
    for (const id of [beside, ofBeside, ofNobody]) {
      expect(await idsOf(id, family.manager)).toEqual([])
      expect(await idsOf(id, family.member)).toEqual([])
    }
  })

  it('is found as a member with the own account only', async () => {
    const { member, manager, below } = family
    const other = await signedIn(testApp.app, 'member', below)
    expect(await idsOf(member.username, member)).toEqual([member.id])
    expect(await idsOf(other.username, member)).toEqual([])
    expect(await idsOf(below, member)).toEqual([below])
    expect(await idsOf(other.username, manager)).toEqual([below, other.id])
  })

  it('does not find staff, who are found by staff', async () => {
    const { username, id } = testApp.support
    expect(await idsOf(username)).toEqual([id])
    expect(await idsOf(username, family.manager)).toEqual([])
  })

  it('finds nothing by a field that they may not read', async () => {
    const note = unique('note').replace('-', '')
    const agency = unique('agency').replace('-', '')
    await testApp.ask('PATCH', `customers/${family.below}`, { body: { notes: note, agencyId: agency } })
    expect(await idsOf(note)).toEqual([family.below])
    expect(await idsOf(note, testApp.support)).toEqual([family.below])
    expect((await ask(note, { as: family.manager })).body).toEqual({ docs: [] })
    expect(await idsOf(agency, family.manager)).toEqual([family.below])
    expect((await ask(agency, { as: family.member })).body).toEqual({ docs: [] })
  })

  it('has to be signed in', async () => {
    expect(codeOf(await ask('anything', { as: null }))).toBe('unauthenticated')
  })
})

describe('a search for anything', () => {
  it('that finds nothing by its nature is empty, or says what is wrong', async () => {
    for (const q of ['%%%', '___', '\\\\', '\u0301\u0301\u0301', '--', "';", '()', '.*'])
      expect([q, (await ask(q)).body]).toEqual([q, { docs: [] }])
    for (const q of ['', 'a', '  ', 'x'.repeat(400)]) {
      const refused = await ask(q)
      expect([q, refused.status, fieldsOf(refused)]).toEqual([q, 400, ['q']])
    }
    expect((await testApp.ask('GET', 'search')).status).toBe(400)
    expect((await testApp.ask('GET', 'search?q=anna&limit=26')).status).toBe(400)
    expect((await testApp.ask('GET', 'search?q=ab%00c')).status).toBe(400)
    expect((await testApp.ask('GET', 'search?q[a]=anna')).status).toBe(400)
  })

  it('takes every sign as it is', async () => {
    const word = unique('sign').replace('-', '')
    const names = [
      `${word}%x`,
      `${word}_y`,
      `${word}\\z`,
      `${word}'; drop table customers; --`,
      `${word}(.*)`,
    ]
    for (const name of names) {
      const { id } = docOf(await testApp.newCustomer({ name }))
      expect(await idsOf(name)).toEqual([id])
    }
    expect(await idsOf(`${word}%y`)).toEqual([])
    expect(await idsOf(`${word.slice(0, -1)}_%`)).toEqual([])
    for (const q of ['ab', '12', '+1', '+49', 'a b c d e f g h', 'é'.repeat(199), '日本', '😀😀 x9'])
      expect([q, (await ask(q)).status]).toEqual([q, 200])
  })
})

describe('a caller who does not wait', () => {
  it('has six searches at once, with all people of the account', async () => {
    await expectConcurrencyLimit({
      testApp,
      account: family.integrator,
      ask: (as) => ask('anything', { as }),
      ...{ most: 6, status: 200 },
      held: 'lock table devices in access exclusive mode',
      waiting: 'effective_status',
    })
  })
})

describe('over GraphQL', () => {
  it('the search finds the same', async () => {
    const { member, manager } = family
    const query = `query ($q: String!) {
      Search(q: $q, limit: 3) { docs { collection id title matched { field label value } } } }`
    for (const as of [testApp.administrator, manager, member]) {
      const asked = await testApp.askGraphQL(query, { as, variables: { q: member.username } })
      const rest = await find(member.username, { as, limit: 3 })
      expect(graphQLOf(asked).data?.Search).toEqual({
        docs: rest.map(({ collection, id, title, matched }) => ({ collection, id, title, matched })),
      })
    }
    const refused = graphQLOf(await testApp.askGraphQL(query, { variables: { q: 'a' } }))
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'validation_failed' })
  })
})
