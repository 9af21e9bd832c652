import type { FlattenedField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { call, type Answer } from '../support/call.ts'
import { openOperator, type Operator } from './support/open-operator.ts'
import { openSession } from './support/open-session.ts'
import { plantAccount, type Planted } from './support/plant-account.ts'

let operator: Operator
let planted: Planted
let token: string

beforeAll(async () => {
  operator = await openOperator()
  planted = await plantAccount(operator, { word: 'whole', type: 'integrator' })
  token = await openSession(operator.app.payload, operator.staff.administrator)
})

const ask = (method: string, path: string, body?: unknown) =>
  call(`${operator.app.url}/api/${path}`, { method, token, body })

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const documentOf = ({ body, text }: Answer): Record<string, unknown> => {
  if (!isRecord(body)) throw new Error(text)
  return body
}

const ownCollections = () =>
  operator.app.payload.config.collections.filter(({ slug }) => slug in planted.documents)

const pathOf = (slug: string) => `${slug}/${planted.documents[slug]}`

/** Collections whose documents are never written by a PATCH. */
const readOnly = ['emails', 'events', 'mailings', 'messages']

const withoutTime = ({ updatedAt, ...rest }: Record<string, unknown>) => rest

/** Where a name could be put that is no field: the document, and each group and row in it. */
const placesIn = (fields: readonly FlattenedField[], document: Record<string, unknown>): string[][] => [
  [],
  ...fields.flatMap((field) => {
    const value = document[field.name]
    if (field.type === 'group' && isRecord(value))
      return placesIn(field.flattenedFields, value).map((inner) => [field.name, ...inner])
    if (field.type !== 'array' || !Array.isArray(value)) return []
    return value.flatMap((row: unknown, at) =>
      isRecord(row)
        ? placesIn(field.flattenedFields, row).map((inner) => [field.name, String(at), ...inner])
        : [],
    )
  }),
]

const withUnknown = (document: unknown, [first, ...rest]: string[]): unknown => {
  if (Array.isArray(document))
    return document.map((row: unknown, at) => (String(at) === first ? withUnknown(row, rest) : row))
  if (!isRecord(document)) return document
  if (first === undefined) return { ...document, colourOfIt: 'green' }
  return { ...document, [first]: withUnknown(document[first], rest) }
}

describe('a document that was read', () => {
  it.each([0, 1, 2])('is accepted back whole, and nothing changes: depth %i', async (depth) => {
    const answers: Record<string, unknown> = {}
    for (const { slug } of ownCollections()) {
      const path = pathOf(slug)
      const read = documentOf(await ask('GET', `${path}?depth=${depth}`))
      const before = documentOf(await ask('GET', path))
      const { status, text } = await ask('PATCH', path, read)
      answers[slug] = status === 200 ? 200 : text
      expect(withoutTime(documentOf(await ask('GET', path))), slug).toEqual(withoutTime(before))
    }
    const accepted = Object.entries(answers).filter(([slug]) => !readOnly.includes(slug))
    expect(accepted.filter(([, answer]) => answer !== 200)).toEqual([])
    expect(accepted.length).toBeGreaterThan(10)
  })

  it('is accepted back as the settings', async () => {
    expect((await ask('POST', 'globals/settings', { trashDays: 31 })).status).toBe(200)
    const settings = documentOf(await ask('GET', 'globals/settings'))
    const stored = await ask('POST', 'globals/settings', settings)
    expect(stored.status, stored.text).toBe(200)
    expect(withoutTime(documentOf(await ask('GET', 'globals/settings')))).toEqual(withoutTime(settings))
  })

  it('is refused with one name more, at every depth', async () => {
    for (const { slug, flattenedFields } of ownCollections()) {
      if (readOnly.includes(slug)) continue
      const path = pathOf(slug)
      const document = documentOf(await ask('GET', path))
      for (const place of placesIn(flattenedFields, document)) {
        const { status, body } = await ask('PATCH', path, withUnknown(document, place))
        const at = [...place, 'colourOfIt'].join('.')
        expect([status, body], `${slug} ${at}`).toMatchObject([
          400,
          { errors: [{ code: 'unknown_field', data: { errors: [{ path: at, code: 'unknown_field' }] } }] },
        ])
      }
    }
  })

  it('is refused under another id', async () => {
    for (const { slug } of ownCollections()) {
      if (readOnly.includes(slug)) continue
      const { status, body } = await ask('PATCH', pathOf(slug), {
        id: '01890000-0000-7000-8000-000000000000',
      })
      expect([status, body], slug).toMatchObject([403, { errors: [{ data: { errors: [{ path: 'id' }] } }] }])
    }
  })
})

describe('a name that is no field', () => {
  it.each([
    ['customers', { telefone: '+4930123456', name: 'x', email: 'x@example.com' }, 'telefone', 'telephone'],
    [
      'customers',
      { name: 'x', email: 'x@example.com', login: { username: 'xy', pasword: 'y' } },
      'login.pasword',
      'password',
    ],
    ['groups', { name: 'x', Kind: 'segment' }, 'Kind', 'kind'],
    ['users/login', { username: 'x', password: 'y', remember: true }, 'remember', undefined],
    ['users/forgot-password', { usernme: 'x', email: 'x@example.com' }, 'usernme', 'username'],
    ['events', [{ type: 'camera.offline', titel: 'x' }], '0.titel', 'title'],
    ['mailings/count', { audience: 'customers', peeple: 'all' }, 'peeple', 'people'],
    ['messages/preview', { audience: 'users', titel: 'x' }, 'titel', 'title'],
    ['globals/settings', { brandname: 'x' }, 'brandname', 'brandName'],
  ])('is refused with the nearest one: POST /%s %j', async (path, body, at, nearest) => {
    const { status, body: answer, text } = await ask('POST', path, body)
    expect([status, answer], text).toMatchObject([
      400,
      {
        errors: [
          {
            data: {
              errors: expect.arrayContaining([expect.objectContaining({ path: at, code: 'unknown_field' })]),
            },
          },
        ],
      },
    ])
    if (nearest) expect(text).toContain(`“${nearest}”`)
    else expect(text).not.toContain('Did you mean')
  })

  it('is told together with what else is wrong', async () => {
    const { status, body } = await ask('PATCH', pathOf('customers'), { naem: 'x', name: 7 })
    expect([status, body]).toMatchObject([
      400,
      { errors: [{ code: 'validation_failed', data: { errors: [{ path: 'naem' }, { path: 'name' }] } }] },
    ])
  })

  it('is refused in a change of many, and in a form of the panel', async () => {
    const { status, text } = await ask('PATCH', 'groups?where[name][equals]=none', { naem: 'x' })
    expect([status, text]).toEqual([400, expect.stringContaining('"path":"naem"')])
    const form = new FormData()
    form.append('_payload', JSON.stringify({ naem: 'x' }))
    const sent = await fetch(`${operator.app.url}/api/${pathOf('groups')}`, {
      method: 'PATCH',
      body: form,
      headers: { authorization: `JWT ${token}` },
    })
    expect([sent.status, await sent.text()]).toEqual([400, expect.stringContaining('"path":"naem"')])
  })
})
