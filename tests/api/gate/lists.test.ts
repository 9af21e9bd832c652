import { beforeAll, describe, expect, it } from 'vitest'
import { graphQLOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { unique } from '../../support/people.ts'

const matching = 1003
const prefix = unique('many')

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
  await testApp.app.payload.db.pool.query(
    `insert into groups (id, name, kind, description)
     select gen_random_uuid(), $1 || ' ' || lpad(n::text, 4, '0'), 'segment', $1 from generate_series(1, $2) n`,
    [prefix, matching],
  )
})

const found = (condition: string) =>
  `where[description][equals]=${prefix}&where[name][less_than_equal]=${prefix} ${condition}`
/** That many of the groups. */
const first = (count: number) => found(String(count).padStart(4, '0'))
const ask = (query: string, method = 'GET', body?: object) =>
  testApp.ask(method, `groups?${query}`, { ...(body && { body }) })

const expectRefused = async (query: string, path: string, words: RegExp, method = 'GET', body?: object) => {
  const answer = await ask(query, method, body)
  expect([answer.status, answer.body], query).toMatchObject([
    400,
    {
      errors: [
        { code: 'validation_failed', message: expect.stringMatching(words), data: { errors: [{ path }] } },
      ],
    },
  ])
}

describe('a list', () => {
  it('has ten documents unless asked, 250 at most, and tells how many there are', async () => {
    const usual = await ask(first(1003))
    expect(usual.body).toMatchObject({
      limit: 10,
      page: 1,
      totalDocs: matching,
      totalPages: 101,
      hasNextPage: true,
    })
    expect(listOf(usual).docs).toHaveLength(10)
    expect(listOf(await ask(`${first(1003)}&limit=250`)).docs).toHaveLength(250)
    await expectRefused(`${first(1003)}&limit=251`, 'limit', /250/)
  })

  it.each(['limit=0', 'pagination=false', 'limit=0&pagination=false'])(
    'has all with %s, up to a thousand',
    async (all) => {
      const answer = await ask(`${first(1000)}&${all}`)
      expect(listOf(answer).docs).toHaveLength(1000)
      expect(answer.body).toMatchObject({
        totalDocs: 1000,
        limit: 1000,
        hasNextPage: false,
        totalDocsIsEstimate: false,
      })
      await expectRefused(`${first(1001)}&${all}`, 'limit', /page/)
    },
  )

  it('counts with pagination=false as well when a limit cuts it off', async () => {
    const { body } = await ask(`${first(30)}&limit=20&pagination=false`)
    expect(body).toMatchObject({ totalDocs: 30, hasNextPage: true })
  })

  it('says the same over GraphQL', async () => {
    const asked = (args: string) =>
      testApp.askGraphQL(
        `{ Groups(where: { description: { equals: "${prefix}" } } ${args}) { docs { id } totalDocs totalDocsIsEstimate hasNextPage limit } }`,
      )
    expect(graphQLOf(await asked('')).data?.Groups).toMatchObject({
      ...{ totalDocs: matching, totalDocsIsEstimate: false, hasNextPage: true, limit: 10 },
    })
    expect(graphQLOf(await asked('limit: 20 pagination: false')).data?.Groups).toMatchObject({
      totalDocs: matching,
    })
    for (const args of ['limit: 251', 'limit: 0', 'pagination: false'])
      expect(graphQLOf(await asked(args)).errors, args).toMatchObject([
        { extensions: { code: 'validation_failed', data: { errors: [{ path: 'limit' }] } } },
      ])
  })
})

describe('the pages of a list', () => {
  it('tell to the end whether another follows, and the exact total on the last, however many match', async () => {
    const { pool } = testApp.app.payload.db
    const word = unique('crowd')
    await pool.query(
      `insert into groups (id, name, kind, description)
       select gen_random_uuid(), $1 || ' ' || n, 'territory', $1 from generate_series(1, 10270) n`,
      [word],
    )
    const page = (at: number) => ask(`where[description][equals]=${word}&limit=250&page=${at}`)
    expect((await page(1)).body).toMatchObject({
      totalDocs: 10_001,
      totalDocsIsEstimate: true,
      hasNextPage: true,
    })
    expect((await page(41)).body).toMatchObject({
      hasNextPage: true,
      nextPage: 42,
      totalDocsIsEstimate: true,
    })
    expect((await page(42)).body).toMatchObject({
      ...{ hasNextPage: false, nextPage: null, totalPages: 42 },
      ...{ totalDocs: 10_270, totalDocsIsEstimate: false },
    })
    expect((await page(43)).body).toMatchObject({ docs: [], hasNextPage: false, hasPrevPage: true })
    const counted = await testApp.ask('GET', `groups/count?where[description][equals]=${word}`)
    expect(counted.body).toEqual({ totalDocs: 10_001, totalDocsIsEstimate: true })
    await pool.query('delete from groups where description = $1', [word])
  })
})

describe('a change of many', () => {
  it('goes in steps of a limit, in the order of ids or the order asked for', async () => {
    const step = async (query: string) => {
      const { body, status, text } = await ask(`${first(7)}&where[kind][equals]=segment&${query}`, 'PATCH', {
        kind: 'staff',
      })
      expect(status, text).toBe(200)
      return listOf({
        body: { ...Object(body), totalDocs: 0 },
        status,
        text,
        headers: new Headers(),
      }).docs.map(({ name }) => name)
    }
    const named = (at: number) => `${prefix} ${String(at).padStart(4, '0')}`
    expect(await step('limit=2&sort=name')).toEqual([named(1), named(2)])
    expect(await step('limit=2&sort=-name')).toEqual([named(7), named(6)])
    const { docs } = listOf(await ask(`${first(7)}&where[kind][equals]=segment&sort=id`))
    expect(await step('limit=1')).toEqual(docs.slice(0, 1).map(({ name }) => name))
    expect(await step('limit=2')).toEqual(docs.slice(1).map(({ name }) => name))
    expect(await step('limit=2')).toEqual([])
  })

  it('of more than 250 without a limit is refused, and one of 250 is done', async () => {
    for (const method of ['PATCH', 'DELETE'])
      await expectRefused(
        first(251),
        'limit',
        /limit=250/,
        method,
        method === 'PATCH' ? { kind: 'staff' } : undefined,
      )
    await expectRefused(`${first(251)}&limit=251`, 'limit', /250/, 'DELETE')
    expect(listOf(await ask(first(251))).totalDocs).toBe(251)
    const { status, body } = await ask(`${first(251)}&limit=250&select[name]=true`, 'DELETE')
    expect(status).toBe(200)
    expect(body).toMatchObject({ errors: [] })
    expect(listOf(await ask(first(251))).totalDocs).toBe(1)
  })

  it.each([
    ['en', '1 of 3 Customers changed and stored; 2 left as they were.'],
    ['de', '1 von 3 Kunden geändert und gespeichert; 2 unverändert.'],
  ])('says how many were stored when some were not: %s', async (language, words) => {
    const agencyId = unique('agency')
    for (let made = 0; made < 3; made += 1) await testApp.newCustomer({ agencyId })
    const url = `${testApp.app.url}/api/customers?where[agencyId][equals]=${agencyId}`
    const response = await fetch(url, {
      method: 'PATCH',
      body: JSON.stringify({ externalId: unique('external') }),
      headers: {
        ...{ authorization: `JWT ${testApp.administrator.token}`, 'accept-language': language },
        'content-type': 'application/json',
      },
    })
    const body: unknown = await response.json()
    expect([response.status, body]).toMatchObject([
      400,
      {
        message: expect.stringContaining(words),
        docs: [{ agencyId }],
        errors: [{ code: 'not_unique' }, { code: 'not_unique' }],
      },
    ])
  })
})
