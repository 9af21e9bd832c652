import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
let administrator: Person
let member: Person

beforeAll(async () => {
  app = await startApp()
  administrator = await signedIn(app, 'administrator')
  member = await signedIn(app, 'member')
})

const get = (path: string, token = administrator.token) => call(`${app.url}/api${path}`, { token })
const refused = { status: 400, body: { errors: [{ code: 'validation_failed' }] } }

describe('paths over relations', () => {
  it.each([
    `/customers?sort=${'parent.'.repeat(200)}name`,
    `/customers?where[${'parent.'.repeat(200)}name][equals]=x`,
    '/customers?where[parent__parent__name][equals]=x',
    '/customers?sort=parent.name,parent.parent.name',
    '/customers/count?where[parent.parent.name][equals]=x',
  ])('are refused when they are long or sorted by: %s', async (path) => {
    expect(await get(path)).toMatchObject(refused)
  })

  it('cannot end the process of the product', async () => {
    expect(await get('/users?where[customer.group.name][equals]=1', member.token)).toMatchObject(refused)
    expect(await get('/users?sort=customer.group.name', member.token)).toMatchObject(refused)
    expect(await get('/healthz')).toMatchObject({ status: 200 })
  })

  it('are refused for sorting over GraphQL as well', async () => {
    const query = `{ Customers(sort: "${'parent.'.repeat(60)}name") { totalDocs } }`
    const { status, text } = await call(`${app.url}/api/graphql`, {
      body: { query },
      token: administrator.token,
    })
    expect([status, text]).toEqual([400, expect.stringContaining('validation_failed')])
  })

  it('may take one step in a filter', async () => {
    const parent = await newCustomer(app, { name: unique('above') })
    const child = await newCustomer(app, { parent })
    const { name } = await app.payload.findByID({ collection: 'customers', id: parent, overrideAccess: true })
    expect(await get(`/customers?where[parent.name][equals]=${name}`)).toMatchObject({
      status: 200,
      body: { docs: [{ id: child }] },
    })
  })
})

describe('filters that narrow nothing down', () => {
  it.each(['where[and][]', 'where[or][]', 'where[toString][equals]=x', 'where[__proto__][id][equals]=x'])(
    'never delete anything: %s',
    async (filter) => {
      await app.payload.create({
        collection: 'groups',
        data: { name: unique('group'), kind: 'segment' },
        overrideAccess: true,
      })
      const before = await app.payload.count({ collection: 'groups', overrideAccess: true })
      expect(
        await call(`${app.url}/api/groups?${filter}`, { method: 'DELETE', token: administrator.token }),
      ).toMatchObject(refused)
      expect(await app.payload.count({ collection: 'groups', overrideAccess: true })).toEqual(before)
    },
  )
})

describe('filters on metadata', () => {
  it.each([
    '[metadata.a.b][greater_than]=x',
    '[metadata][contains]=true',
    '[metadata.constructor.name][equals]=x',
    '[metadata.a.__proto__][equals]=x',
    '[metadata.a.toString][exists]=true',
    '[metadata.][exists]=true',
    '[metadata..a][exists]=true',
    '[metadata.a.b.c.d.e.f.g][exists]=true',
  ])('that cannot be compared are refused: where%s', async (filter) => {
    expect(await get(`/customers?where${filter}`)).toMatchObject(refused)
  })

  it('find by a value inside', async () => {
    const id = await newCustomer(app)
    await app.payload.update({
      collection: 'customers',
      id,
      data: { metadata: { crm: { tier: 'gold' } } },
      overrideAccess: true,
    })
    expect(await get('/customers?where[metadata.crm.tier][equals]=gold')).toMatchObject({
      status: 200,
      body: { docs: [{ id }] },
    })
  })
})

describe('what a filter compares with', () => {
  const ask = (where: object) =>
    call(`${app.url}/api/graphql`, {
      body: {
        query: 'query ($where: Customer_where) { Customers(where: $where) { totalDocs } }',
        variables: { where },
      },
      token: administrator.token,
    })
  const telephones = (count: number) => ({
    telephone: { in: Array.from({ length: count }, (_, at) => `0049 30 ${100_000 + at}`) },
  })

  it('is at most so much, in one condition and in all of them', async () => {
    const words = Array.from({ length: 1001 }, (_, at) => `w${at}`).join(' ')
    for (const where of [
      telephones(1001),
      { name: { like: words } },
      { name: { not_like: words } },
      { AND: Array.from({ length: 3 }, () => telephones(1000)) },
    ]) {
      const { status, text } = await ask(where)
      expect([status, text]).toEqual([400, expect.stringContaining('validation_failed')])
    }
    const list = words.replaceAll(' ', ',')
    expect(await get(`/customers?where[name][in]=${list}`)).toMatchObject(refused)
  })

  it('is answered up to there', async () => {
    for (const word of ['AND', 'OR']) {
      const { status, body } = await ask({ [word]: Array.from({ length: 2 }, () => telephones(1000)) })
      expect([status, body]).toMatchObject([200, { data: { Customers: { totalDocs: 0 } } }])
    }
  })

  it('holds nothing up, however long it is', async () => {
    const { status, body } = await ask({ telephone: { contains: `1${' '.repeat(500_000)}!` } })
    expect([status, body]).toMatchObject([200, { data: { Customers: { totalDocs: 0 } } }])
  })
})
