import type { FieldHook, FlattenedField, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { isRecord } from '../../src/kernel/is-record.ts'
import { openTestApp, type TestApp } from '../support/test-app.ts'
import { fieldsOf } from '../support/read-answer.ts'

let testApp: TestApp
let req: PayloadRequest
let all: Found[] = []

type Found = { owner: string; path: string; field: FlattenedField; isGlobal: boolean }

beforeAll(async () => {
  testApp = await openTestApp()
  const { payload } = testApp.app
  req = await createLocalReq({}, payload)
  const { collections, globals } = payload.config
  all = [
    ...collections
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .flatMap(({ slug, flattenedFields }) => find(slug, flattenedFields, '', false)),
    ...globals.flatMap(({ slug, flattenedFields }) => find(slug, flattenedFields, '', true)),
  ]
})

const find = (owner: string, fields: readonly FlattenedField[], prefix: string, isGlobal: boolean): Found[] =>
  fields.flatMap((field) =>
    field.type === 'group' || field.type === 'tab' || field.type === 'array'
      ? find(owner, field.flattenedFields, `${prefix}${field.name}.`, isGlobal)
      : [{ owner, path: prefix + field.name, field, isGlobal }],
  )

const ofType = (...types: FlattenedField['type'][]) => all.filter(({ field }) => types.includes(field.type))

const hooksOf = (field: FlattenedField): FieldHook[] =>
  'hooks' in field && isRecord(field.hooks) && Array.isArray(field.hooks.beforeValidate)
    ? field.hooks.beforeValidate
    : []

/** What the hooks of a field make of a value that is written for the first time. */
const stored = async (field: FlattenedField, given: unknown): Promise<unknown> => {
  let value = given
  for (const hook of hooksOf(field)) {
    const args = {
      collection: null,
      context: {},
      data: {},
      global: null,
      path: [field.name],
      req,
      siblingData: {},
    }
    const read: unknown = await Reflect.apply(hook, undefined, [
      { ...args, field, operation: 'create', previousValue: undefined, value },
    ])
    if (read !== undefined) value = read
  }
  return value
}

/** True, or why a value is refused. */
const verdict = (field: FlattenedField, value: unknown): unknown =>
  'validate' in field && typeof field.validate === 'function'
    ? Reflect.apply(field.validate, undefined, [
        value,
        {
          ...field,
          data: {},
          siblingData: {},
          operation: 'create',
          path: [field.name],
          req,
          required: false,
        },
      ])
    : undefined

describe('every text of one line', () => {
  it('is composed, without control characters, directions or what nobody sees', async () => {
    const given = '\u202eJose\u0301\n\u200bMu\u00adller\u2066\t\0'
    for (const { owner, path, field } of ofType('text')) {
      if (('virtual' in field && field.virtual) || field.custom?.isReadByHook === true) continue
      const value = await stored(field, 'hasMany' in field && field.hasMany ? [given] : given)
      for (const text of Array.isArray(value) ? value : [value])
        expect([owner, path, String(text).toLowerCase()]).toEqual([owner, path, 'jos\u00e9 muller'])
      const nothing = 'hasMany' in field && field.hasMany ? [''] : null
      expect([owner, path, await stored(field, nothing === null ? ' \u200b' : [' \u200b'])]).toEqual([
        owner,
        path,
        nothing,
      ])
    }
  })

  it('and every longer one too, which keeps its lines', async () => {
    const fields = ofType('textarea')
    expect(fields.length).toBeGreaterThan(5)
    for (const { owner, path, field } of fields)
      expect([owner, path, await stored(field, ' Jose\u0301\r\n\u200bMu\0ller ')]).toEqual([
        owner,
        path,
        'Jos\u00e9\nMuller',
      ])
  })
})

const notMoments = [
  '2027-02-31',
  '2027-02-31T00:00:00Z',
  '2027-12-24T00:00',
  '2027-12-24',
  '1798761600000',
  1798761600000,
]

describe('every date', () => {
  it('takes a moment that exists and has an offset, and nothing else', async () => {
    const fields = ofType('date')
    expect(fields.length).toBeGreaterThan(20)
    for (const { owner, path, field } of fields) {
      expect([owner, path, await stored(field, '2027-12-24T09:00+01:00')]).toEqual([
        owner,
        path,
        '2027-12-24T08:00:00.000Z',
      ])
      for (const value of notMoments)
        expect([owner, path, value, await verdict(field, await stored(field, value))]).toEqual([
          owner,
          path,
          value,
          expect.stringContaining('T12:00:00Z'),
        ])
    }
  })
})

/** Asks to write one value, whatever else is wrong with the document, and answers the fields that are. */
const wrongFields = async ({ owner, path, isGlobal }: Found, value: unknown) => {
  const body = path
    .split('.')
    .reverse()
    .reduce<unknown>((inner, name) => ({ [name]: inner }), value)
  const answer = await testApp.ask('POST', isGlobal ? `globals/${owner}` : owner, {
    body: isRecord(body) ? body : {},
  })
  expect([400, 403]).toContain(answer.status)
  return fieldsOf(answer)
}

describe('every body', () => {
  it('is refused for a switch that is neither on nor off', async () => {
    const fields = ofType('checkbox')
    expect(fields.length).toBeGreaterThan(10)
    for (const found of fields) {
      expect([found.path, await verdict(found.field, null)]).not.toEqual([found.path, true])
      for (const value of [null, 'yes', 1]) expect(await wrongFields(found, value)).toContain(found.path)
    }
  })

  it('is refused for a number that is not written in decimal digits', async () => {
    for (const found of ofType('number'))
      for (const value of ['0x10', '1e3', 'Infinity', '12px', '1,5'])
        expect(await wrongFields(found, value)).toContain(found.path)
  })

  it('is refused for a date that does not exist or depends on the reader', async () => {
    for (const found of ofType('date'))
      for (const value of notMoments) expect(await wrongFields(found, value)).toContain(found.path)
  })

  it('leaves no switch empty in the database', async () => {
    const { rows } = await testApp.app.payload.db.pool.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and data_type = 'boolean' and is_nullable = 'YES'`,
    )
    expect(rows).toEqual([])
  })
})
