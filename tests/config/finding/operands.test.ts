import type { Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { mailingCalls } from '../../support/mailings.ts'
import { unique } from '../../support/people.ts'
import { docOf, graphQLOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const get = (path: string) => testApp.ask('GET', path)
const namesIn = async (path: string) => listOf(await get(path)).docs.map(({ name }) => name)
const refusedAt = (path: string, code: string) => ({
  status: 400,
  body: { errors: [{ code: 'validation_failed', data: { errors: [{ path, code }] } }] },
})

describe('an empty operand', () => {
  it.each([
    ...['name][contains]=', 'name][like]=', 'name][like]=%20', 'name][contains]=%CC%81', 'name][not_like]='],
    ...[
      'name][equals]=',
      'name][not_equals]=',
      'name][in]=',
      'name][not_in]=',
      'name][in]=a,,b',
      'name][exists]=',
    ],
    ...[
      'group][equals]=',
      'disabledUntil][less_than]=',
      'kind][in]=',
      'metadata.ref][equals]=',
      'telephone][like]=',
    ],
  ])('is refused in reads and writes, and says how to find what is empty: where[%s', async (condition) => {
    const path = condition.split(']')[0] ?? ''
    const before = listOf(await get('customers')).totalDocs
    for (const answer of [
      await get(`customers?where[${condition}`),
      await get(`customers/count?where[${condition}`),
      await testApp.ask('PATCH', `customers?where[${condition}`, { body: { city: 'Nowhere' } }),
      await testApp.ask('DELETE', `customers?where[or][0][${condition}`),
    ]) {
      expect(answer).toMatchObject(refusedAt(path, 'empty_operand'))
      expect(answer.text).toContain('exists=false')
      expect(answer.text).toContain('equals=null')
    }
    expect(listOf(await get('customers')).totalDocs).toBe(before)
  })

  it('is refused over GraphQL, for a mailing and in the panel as well', async () => {
    const { errors } = graphQLOf(
      await testApp.askGraphQL('{ Customers(where: { name: { contains: "" } }) { totalDocs } }'),
    )
    expect(errors).toMatchObject([
      { extensions: { code: 'validation_failed', data: { errors: [{ path: 'name' }] } } },
    ])
    const audience = { audience: 'filter', filter: { name: { contains: '' } } }
    expect(await mailingCalls(testApp).count(audience)).toMatchObject(refusedAt('name', 'empty_operand'))
    const { payload } = testApp.app
    // The list of the panel shows nothing for an error of this name, where any other is a fault.
    await expect(
      payload.find({
        collection: 'customers',
        where: { name: { like: '' } },
        overrideAccess: false,
        user: await staff(),
      }),
    ).rejects.toMatchObject({ name: 'QueryError', status: 400 })
  })
})

const staff = async () => {
  const user = await testApp.app.payload.findByID({
    collection: 'users',
    id: testApp.administrator.id,
    overrideAccess: true,
  })
  return { ...user, collection: 'users' as const }
}

describe('what nobody can filter by', () => {
  it.each([
    ['constructor', 'customers?where[customer.constructor][equals]=x'],
    ['metadata.constructor.name', 'customers?where[metadata.constructor.name][equals]=x'],
    ['metadata.a.__proto__', 'customers?where[metadata.a.__proto__][exists]=true'],
    ['nothing', 'customers?where[nothing][equals]=x'],
    ['effectiveStatus', 'customers?where[effectiveStatus][equals]=enabled'],
    ["name'--", "customers?where[name'--][equals]=x"],
  ])('is refused, and never a fault: %s', async (_, query) => {
    const answer = await get(query)
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ code: 'validation_failed' }] } })
    expect(answer.text).toContain('"path":')
  })

  it('is an operator that the field does not have, or a value it cannot have', async () => {
    expect(await get('customers?where[type][like]=x')).toMatchObject(refusedAt('type', 'unknown_operator'))
    for (const operand of ['nothing', 'Customer', 'customer%20']) {
      expect(await get(`customers?where[type][equals]=${operand}`)).toMatchObject(
        refusedAt('type', 'invalid'),
      )
    }
    for (const operand of ['0x10', 'NaN', '1e400x', 'ten'])
      expect(await get(`users?where[activityTimeout][equals]=${operand}`)).toMatchObject(
        refusedAt('activityTimeout', 'invalid'),
      )
  })
})

describe('a telephone number', () => {
  it('is found however it is typed, in filters and in the search of the panel', async () => {
    const name = unique('phone')
    const created = await testApp.newCustomer({ name, country: 'AL', telephone: '069 1234567' })
    expect(docOf(created)).toMatchObject({ telephone: '+355691234567' })
    for (const operator of ['equals', 'contains', 'like'])
      for (const typed of [
        '069 1234567',
        '+355 69 123 4567',
        '00355691234567',
        '(069) 123-45-67',
        '691234567',
      ])
        expect(await namesIn(`customers?where[telephone][${operator}]=${encodeURIComponent(typed)}`)).toEqual(
          [name],
        )
    expect(await namesIn(`customers?where[telephone][in]=0690000000,069 1234567`)).toEqual([name])
    expect(await namesIn(`customers?where[telephone][like]=069 123`)).toEqual([name])
    expect(await namesIn(`customers?where[telephone][contains]=069 1234568`)).toEqual([])
    const search = ['name', 'email', 'usernames', 'telephone']
      .map((field, at) => `where[or][${at}][${field}][like]=069 1234567`)
      .join('&')
    expect(await namesIn(`customers?${search}`)).toEqual([name])
    const others = await namesIn('customers?where[telephone][not_equals]=069 1234567&limit=100')
    expect(others).not.toContain(name)
    expect(others.length).toBe(listOf(await get('customers')).totalDocs - 1)
  })
})

describe('what has one spelling', () => {
  it('is found in any: e-mail addresses, user names, countries, time zones, host names', async () => {
    const word = unique('spelt')
    const id = docOf(
      await testApp.newCustomer({
        name: word,
        email: `${word}@shop.example`,
        country: 'DE',
        timezone: 'Europe/Berlin',
      }),
    ).id
    const user = docOf(await testApp.newUser({ username: word, email: `${word}@staff.example` })).id
    const own = docOf(
      await testApp.ask('POST', 'domains', { body: { hostname: `${word}.münchen.example` } }),
    ).id
    const asked: [string, string][] = [
      [`customers?where[email][equals]=${word.toUpperCase()}@SHOP.example`, id],
      [`customers?where[email][in]=x@shop.example, ${word}@Shop.Example`, id],
      [`customers?where[country][equals]=de&where[name][equals]=${word}`, id],
      [`users?where[username][equals]=${word.toUpperCase()}`, user],
      [`users?where[email][contains]=${word.toUpperCase()}@STAFF`, user],
      [`domains?where[hostname][equals]=${word}.MÜNCHEN.example`, own],
      [`domains?where[hostname][equals]=https://${word}.münchen.example/`, own],
      [
        `domains?where[hostname][like]=${encodeURIComponent('münchen.example')}&where[name][contains]=${word}`,
        own,
      ],
    ]
    for (const [query, found] of asked)
      expect([query, listOf(await get(query)).docs.map((doc) => doc.id)]).toEqual([query, [found]])
    // A name is not one of them.
    expect(await namesIn(`customers?where[name][equals]=${word.toUpperCase()}`)).toEqual([])
  })
})

describe('names', () => {
  it('are sorted as people expect, over REST, GraphQL and in lists of several tables', async () => {
    const city = unique('Sorted')
    const sorted = ['aal', 'Ärzte', 'Éclair', 'eclairs', 'Zoe']
    for (const name of ['Zoe', 'eclairs', 'aal', 'Éclair', 'Ärzte']) await testApp.newCustomer({ name, city })
    expect(await namesIn(`customers?where[city][equals]=${city}&sort=name`)).toEqual(sorted)
    expect(await namesIn(`customers?where[city][equals]=${city}&sort=-name`)).toEqual(sorted.toReversed())
    const { data } = graphQLOf(
      await testApp.askGraphQL(
        `{ Customers(where: { city: { equals: "${city}" } }, sort: "name") { docs { name } } }`,
      ),
    )
    expect(data).toEqual({ Customers: { docs: sorted.map((name) => ({ name })) } })
    for (const title of ['Zoe', 'aal', 'Ärzte'])
      await testApp.app.payload.db.pool.query(
        `insert into announcements (id, title, kind) values (gen_random_uuid(), $1, 'info')`,
        [title],
      )
    const { docs } = listOf(await get('announcements?sort=title'))
    expect(docs.map(({ title }) => title)).toEqual(['aal', 'Ärzte', 'Zoe'])
  })
})

describe('a day', () => {
  const at = async (name: string, moment: string | null) =>
    testApp.app.payload.db.pool.query('update customers set last_login_at = $2 where name = $1', [
      name,
      moment,
    ])

  it('is that of the time zone of the reader, else of their account, else of UTC', async () => {
    const city = unique('Days')
    const moments = {
      early: '2026-11-29T18:30:00.000Z',
      late: '2026-11-30T18:29:59.999Z',
      next: '2026-11-30T18:30:00.000Z',
      none: null,
    }
    for (const [name, moment] of Object.entries(moments)) {
      await testApp.newCustomer({ name: `${city} ${name}`, city })
      await at(`${city} ${name}`, moment)
    }
    const found = async (condition: string) => {
      const names = await namesIn(
        `customers?where[city][equals]=${city}&where[lastLoginAt]${condition}&sort=createdAt`,
      )
      return names.map((name) => String(name).replace(`${city} `, ''))
    }
    expect(await found('[equals]=2026-11-30')).toEqual(['late', 'next'])
    await testApp.ask('PATCH', `users/${testApp.administrator.id}`, { body: { timezone: 'Asia/Kolkata' } })
    expect(await found('[equals]=2026-11-30')).toEqual(['early', 'late'])
    expect(await found('[not_equals]=2026-11-30')).toEqual(['next', 'none'])
    expect(await found('[in]=2026-11-30,2026-12-01')).toEqual(['early', 'late', 'next'])
    expect(await found('[in]=2026-11-30,null')).toEqual(['early', 'late', 'none'])
    expect(await found('[not_in]=2026-11-30')).toEqual(['next', 'none'])
    expect(await found('[greater_than]=2026-11-30')).toEqual(['next'])
    expect(await found('[greater_than_equal]=2026-11-30')).toEqual(['early', 'late', 'next'])
    expect(await found('[less_than]=2026-11-30')).toEqual([])
    expect(await found('[less_than_equal]=2026-11-30')).toEqual(['early', 'late'])
    expect(await found('[equals]=2026-11-30T18:30:00Z')).toEqual(['next'])
    expect(await found('[equals]=2026-12-01T00:00:00%2B05:30')).toEqual(['next'])
    const { data } = graphQLOf(
      await testApp.askGraphQL(
        `{ countCustomers(where: { city: { equals: "${city}" }, lastLoginAt: { equals: "2026-11-30" } }) { totalDocs } }`,
      ),
    )
    expect(data).toEqual({ countCustomers: { totalDocs: 2 } })
    const filter = { city: { equals: city }, lastLoginAt: { equals: '2026-11-30' } }
    const { body } = await mailingCalls(testApp).count({ audience: 'filter', filter })
    expect(body).toMatchObject({ accountCount: 2 })
    await testApp.ask('PATCH', `users/${testApp.administrator.id}`, { body: { timezone: null } })
  })

  it('or a minute is what the pickers of the panel mean', async () => {
    const name = unique('picked')
    await testApp.newCustomer({ name })
    await at(name, '2026-11-30T10:15:23.456Z')
    const { payload } = testApp.app
    await payload.db.pool.query('update customers set created_at = last_login_at where name = $1', [name])
    const found = async (condition: Where) => {
      const where = { name: { equals: name }, ...condition }
      const read = { overrideAccess: false, user: await staff() }
      return (await payload.find({ collection: 'customers', where, ...read })).docs.length
    }
    expect(await found({ lastLoginAt: { equals: '2026-11-30T10:15:00.000Z' } })).toBe(1)
    expect(await found({ lastLoginAt: { equals: '2026-11-30T10:16:00.000Z' } })).toBe(0)
    expect(await found({ createdAt: { equals: '2026-11-30T12:00:41.000Z' } })).toBe(1)
    expect(await found({ createdAt: { greater_than: '2026-11-30T12:00:41.000Z' } })).toBe(0)
    expect(await found({ createdAt: { not_equals: '2026-11-29T12:00:00.000Z' } })).toBe(1)
  })

  it.each([
    '2026-02-30',
    '2026-11-30T10:00',
    '2026-02-30T10:00:00Z',
    '2026-11-30T10:00:00',
    'today',
    '1',
    '2026',
  ])('or a moment exists, and a moment has an offset: %s is refused', async (operand) => {
    for (const operator of ['equals', 'greater_than', 'in'])
      expect(await get(`customers?where[createdAt][${operator}]=${operand}`)).toMatchObject(
        refusedAt('createdAt', 'invalid'),
      )
  })
})

describe('a list of texts', () => {
  it('is found by its values', async () => {
    const customer = docOf(await testApp.newCustomer()).id
    const rule = docOf(
      await testApp.ask('POST', 'alert-rules', {
        body: {
          customer,
          name: unique('rule'),
          events: ['camera.offline', 'battery.low'],
          delivery: 'message',
          status: 'disabled',
        },
      }),
    )
    for (const [condition, isFound] of [
      ['[equals]=battery.low', true],
      ['[contains]=CAMERA', true],
      ['[contains]=battery%25', false],
      ['[not_equals]=battery.low', false],
      ['[not_equals]=other', true],
      ['[not_in]=other,another', true],
      ['[exists]=true', true],
      ['[equals]=null', false],
    ] as const) {
      const { docs } = listOf(await get(`alert-rules?where[events]${condition}`))
      expect([condition, docs.some(({ id }) => id === rule.id)]).toEqual([condition, isFound])
    }
  })
})
