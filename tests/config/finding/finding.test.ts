import fc from 'fast-check'
import { createLocalReq, type CollectionSlug, type PayloadRequest, type Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { stringify } from 'qs-esm'
import { beforeAll, describe, expect, it } from 'vitest'
import { listNameOf, typeNameOf } from '../../../src/payload/schema/type-names.ts'
import { mailingCalls } from '../../support/mailings.ts'
import { graphQLOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { holds, type Condition, type Filter, type Row, type Types } from './evaluate.ts'
import {
  announcementTypes,
  customerTypes,
  makeRows,
  metadataPaths,
  moments,
  texts,
  userTypes,
  type World,
} from './rows.ts'

let testApp: TestApp
let world: World
let staff: PayloadRequest

beforeAll(async () => {
  testApp = await openTestApp()
  const { payload } = testApp.app
  world = await makeRows(payload.db.pool)
  const user = await payload.findByID({
    collection: 'users',
    id: testApp.administrator.id,
    overrideAccess: true,
  })
  staff = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
})

type Slug = 'customers' | 'users' | 'announcements'

const sameOrNot = ['equals', 'not_equals', 'in', 'not_in']
const inOrder = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const partly = ['contains', 'like', 'not_like']

const parts = ['KÖL', 'garcia', '%', '_', '\\', '5_', 'a\\b', 'acme', 'mar gar', '"', "'", 'strasse', 'm']

const conditions = (path: string, operators: string[], operands: readonly unknown[]): Condition[] => [
  ...[true, false].map((operand) => ({ path, operator: 'exists', operand })),
  ...operators.flatMap((operator) =>
    (operator === 'in' || operator === 'not_in'
      ? operands.map((operand, at) => [operand, operands[(at + 3) % operands.length]])
      : operands
    )
      .filter((operand) => operand !== null || sameOrNot.includes(operator))
      .map((operand) => ({ path, operator, operand })),
  ),
]

const nonEmpty = texts.filter((text) => text !== '' && text !== 'null')

const conditionsOf = (slug: Slug): Condition[] => {
  const text = (path: string) => [
    ...conditions(path, sameOrNot, nonEmpty),
    ...conditions(path, partly, parts),
    // Releases of ICU differ in the order of some symbols.
    ...conditions(path, inOrder, ['m', 'garcia', 'KÖL', 'strasse']),
  ]
  const { groups, rows } = world
  const [first] = rows.customers
  if (slug === 'users')
    return [
      ...text('firstName'),
      ...conditions('activityTimeout', [...sameOrNot, ...inOrder], [null, 0, 60, 60.5]),
      ...conditions('locked', ['equals', 'not_equals'], [null, true, false]),
      ...conditions('customer', sameOrNot, [null, first?.id, groups[0]]),
      ...conditions('role', sameOrNot, ['member', 'manager']),
    ]
  if (slug === 'announcements')
    return [
      ...text('title'),
      ...conditions('audience', sameOrNot, [null, 'staff', 'customers']),
      ...conditions('groups', sameOrNot, [null, ...groups]),
      ...conditions('publishAt', [...sameOrNot, ...inOrder], moments),
    ]
  return [
    ...text('name'),
    ...text('city'),
    ...text('notes'),
    ...conditions('email', [...sameOrNot, ...partly], ['ROW1@shop.example', 'row2@SHOP.example', 'ow3', '%']),
    ...conditions('country', sameOrNot, [null, 'de', 'XK', 'FR']),
    ...conditions('group', sameOrNot, [null, ...groups]),
    ...conditions('id', sameOrNot, [first?.id, groups[0]]),
    ...conditions('type', sameOrNot, ['integrator', 'customer']),
    ...conditions('disabledUntil', [...sameOrNot, ...inOrder], moments),
    ...metadataPaths.flatMap((path) => [
      ...conditions(path, sameOrNot, [null, 'ö', 'a"b', 'a\\b', '5', 'true']),
      ...conditions(path, partly, ['O', "it's", '%']),
    ]),
  ]
}

const types: Record<Slug, Types> = {
  customers: customerTypes,
  users: userTypes,
  announcements: announcementTypes,
}

const toWhere = (filter: Filter): Where => {
  if ('and' in filter) return { and: filter.and.map(toWhere) }
  if ('or' in filter) return { or: filter.or.map(toWhere) }
  return { [filter.path]: { [filter.operator]: filter.operand } }
}

const only = (slug: Slug, ids: string[]): string[] => {
  const own = new Set(world.rows[slug].map(({ id }) => id))
  return ids.filter((id) => own.has(id)).sort()
}

const expected = (slug: Slug, filter: Filter): string[] =>
  world.rows[slug]
    .filter((row: Row) => holds(row, filter, types[slug]))
    .map(({ id }) => id)
    .sort()

/** `null` in a query string is the word. */
const overREST = async (slug: Slug, where: Where): Promise<string[]> => {
  const query = stringify({
    where: JSON.parse(JSON.stringify(where, (_, value: unknown) => value ?? 'null')),
    limit: 100,
    depth: 0,
  })
  const answer = await testApp.ask('GET', `${slug}?${query}`)
  if (answer.status !== 200) throw new Error(answer.text)
  return only(
    slug,
    listOf(answer).docs.map(({ id }) => id),
  )
}

const overGraphQL = async (slug: Slug, where: Where): Promise<string[]> => {
  const { config } = testApp.app.payload.collections[slug]
  const toGraphQL = (part: Where): object =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]) =>
        Array.isArray(value) ? [key.toUpperCase(), value.map(toGraphQL)] : [key, value],
      ),
    )
  const answer = await testApp.askGraphQL(
    `query ($where: ${typeNameOf(config)}_where) { found: ${listNameOf(config)}(where: $where, limit: 100) { docs { id } totalDocs } }`,
    { variables: { where: toGraphQL(where) } },
  )
  const { data, errors } = graphQLOf(answer)
  if (errors) throw new Error(answer.text)
  return only(
    slug,
    listOf({ ...answer, body: data?.found }).docs.map(({ id }) => id),
  )
}

/** As the list of the panel reads: the filter of its address with the search, for its reader. */
const inThePanel = async (slug: CollectionSlug & Slug, where: Where, search = ''): Promise<string[]> => {
  const { payload } = testApp.app
  const collectionConfig = payload.collections[slug].config
  const merged = mergeListSearchAndWhere({ collectionConfig, where, search })
  const { docs } = await payload.find({
    collection: slug,
    where: merged,
    limit: 100,
    depth: 0,
    req: staff,
    overrideAccess: false,
  })
  return only(
    slug,
    docs.map(({ id }) => id),
  )
}

/** What was found, and the rows in which it differs from what should be. */
const compared = (slug: Slug, condition: Condition, found: string[]) => {
  const wanted = expected(slug, condition)
  const [name = ''] = condition.path.split('.')
  const shown = (ids: string[]) =>
    world.rows[slug].filter(({ id }) => ids.includes(id)).map((row) => JSON.stringify(row[name]))
  const missing = shown(wanted.filter((id) => !found.includes(id)))
  return { condition, missing, tooMany: shown(found.filter((id) => !wanted.includes(id))) }
}

const right = (condition: Condition) => ({ condition, missing: [], tooMany: [] })

const inGroups = async <T>(list: T[], size: number, run: (entry: T) => Promise<void>): Promise<void> => {
  for (let at = 0; at < list.length; at += size) await Promise.all(list.slice(at, at + size).map(run))
}

const slugs: Slug[] = ['customers', 'users', 'announcements']
const isJson = ({ path }: Condition) => path.includes('.')

describe('every operator of every type of field', () => {
  it.each(slugs)('finds what it says over REST: %s', async (slug) => {
    await inGroups(
      conditionsOf(slug).filter((_, at) => at % 3 === 0),
      8,
      async (condition) => {
        const found = await overREST(slug, toWhere(condition))
        expect(compared(slug, condition, found)).toEqual(right(condition))
      },
    )
  })

  it.each(slugs)('finds the same over GraphQL: %s', async (slug) => {
    const asked = conditionsOf(slug).filter((condition, at) => !isJson(condition) && at % 4 === 0)
    await inGroups(asked, 8, async (condition) => {
      const found = await overGraphQL(slug, toWhere(condition))
      expect(compared(slug, condition, found)).toEqual(right(condition))
    })
  })

  it.each(slugs)('finds the same in the panel: %s', async (slug) => {
    await inGroups(conditionsOf(slug), 8, async (condition) => {
      const found = await inThePanel(slug, toWhere(condition))
      expect(compared(slug, condition, found)).toEqual(right(condition))
    })
  })

  it('counts the same accounts for a mailing', async () => {
    const { count } = mailingCalls(testApp)
    const before = await testApp.app.payload.count({ collection: 'customers', overrideAccess: true })
    expect(before.totalDocs).toBe(world.rows.customers.length)
    await inGroups(
      conditionsOf('customers').filter((_, at) => at % 12 === 0),
      4,
      async (condition) => {
        const { body } = await count({ audience: 'filter', filter: toWhere(condition) })
        expect([condition, body]).toMatchObject([
          condition,
          { accountCount: expected('customers', condition).length },
        ])
      },
    )
  })
})

describe('a list of relations', () => {
  it('is looked through to the documents it leads to', async () => {
    const [group] = world.groups
    const related: [string, Where][] = [
      ['equals', { 'groups.name': { equals: `group ${group}` } }],
      ['equals', { 'groups.id': { equals: group } }],
      ['equals', { groups__name: { contains: String(group) } }],
      ['not_equals', { 'groups.name': { not_equals: `group ${group}` } }],
    ]
    for (const [operator, where] of related) {
      const found = expected('announcements', { path: 'groups', operator, operand: group })
      expect(found.length).toBeGreaterThan(0)
      expect([where, await overREST('announcements', where)]).toEqual([where, found])
    }
  })
})

describe('conditions together', () => {
  const arbitrary = (slug: Slug): fc.Arbitrary<Filter> => {
    const condition = fc.constantFrom(...conditionsOf(slug))
    const list = fc.array(condition, { minLength: 1, maxLength: 3 })
    return fc.oneof(
      fc.record({ and: list }),
      fc.record({ or: list }),
      fc.record({ and: fc.tuple(condition, fc.record({ or: list })) }),
      fc.record({ or: fc.tuple(condition, fc.record({ and: list })) }),
    )
  }

  it.each(slugs)('find what they say, nested in any way: %s', async (slug) => {
    await fc.assert(
      fc.asyncProperty(arbitrary(slug), async (filter) => {
        const found = expected(slug, filter)
        expect(await overREST(slug, toWhere(filter))).toEqual(found)
        expect(await inThePanel(slug, toWhere(filter))).toEqual(found)
      }),
      { numRuns: 40, seed: 20_261_130 },
    )
  })

  it('all hold when they stand beside each other: and, or, and several for one field', async () => {
    const and = [{ city: { exists: true } }]
    const or = [{ country: { equals: 'DE' } }, { country: { equals: 'XK' } }]
    const name = { like: 'a', not_equals: 'ab', not_like: 'garcia' }
    const filter: Filter = {
      and: [
        { path: 'city', operator: 'exists', operand: true },
        { or: ['DE', 'XK'].map((operand) => ({ path: 'country', operator: 'equals', operand })) },
        ...Object.entries(name).map(([operator, operand]) => ({ path: 'name', operator, operand })),
      ],
    }
    const found = expected('customers', filter)
    expect(found.length).toBeGreaterThan(0)
    expect(await overREST('customers', { and, or, name })).toEqual(found)
    expect(await overREST('customers', { name, or, and })).toEqual(found)
    expect(await overGraphQL('customers', { and, or, name })).toEqual(found)
    expect(await inThePanel('customers', { or, and, name })).toEqual(found)
    const { body } = await mailingCalls(testApp).count({ audience: 'filter', filter: { or, and, name } })
    expect(body).toMatchObject({ accountCount: found.length })
  })

  it('are searched for in the panel beside a filter', async () => {
    const found = expected('customers', {
      and: [
        { path: 'name', operator: 'like', operand: 'garcia' },
        { path: 'country', operator: 'not_equals', operand: 'DE' },
      ],
    })
    expect(await inThePanel('customers', { country: { not_equals: 'DE' } }, 'GARCÍA')).toEqual(found)
  })
})
