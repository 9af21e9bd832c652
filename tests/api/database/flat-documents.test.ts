import type { FindArgs, Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { startApp, type App } from '../../support/start-app.ts'

let app: App

type Asked = Omit<FindArgs, 'collection'>

const filters: Record<string, Where> = {
  none: {},
  equals: { country: { equals: 'SE' } },
  'not equals': { country: { not_equals: 'SE' } },
  contains: { name: { contains: 'ber' } },
  'like several words': { name: { like: 'berg saga' } },
  in: { country: { in: ['SE', 'AT'] } },
  exists: { city: { exists: false } },
  'a date': { createdAt: { greater_than: '2000-01-01T00:00:00.000Z' } },
  'and, or': {
    or: [
      { and: [{ country: { equals: 'AT' } }, { kind: { equals: 'person' } }] },
      { name: { equals: 'Berg 3' } },
    ],
  },
  'another document': { 'group.name': { equals: 'North' } },
  nobody: { name: { equals: 'nobody' } },
}

const questions: Record<string, Asked> = {
  ...Object.fromEntries(Object.entries(filters).map(([name, where]) => [name, { where, limit: 5 }])),
  'the second page': { limit: 4, page: 2 },
  'the last page': { limit: 4, page: 3 },
  'a page beyond the last': { limit: 4, page: 9 },
  'everything at once': { limit: 0 },
  'without pages': { limit: 3, pagination: false },
  sorted: { sort: 'name', limit: 100 },
  'sorted twice': { sort: ['-country', 'email'], limit: 100 },
  'some fields': { select: { name: true, createdAt: true }, limit: 100 },
  'all but some fields': { select: { name: false }, limit: 100 },
}

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'effectiveStatus' ? undefined : inner)))

/** Payload's own way of reading, which is used whenever drafts are requested. */
const stock = { draftsEnabled: true }

beforeAll(async () => {
  app = await startApp()
  const { payload } = app
  const group = await payload.create({
    collection: 'groups',
    data: { name: 'North', kind: 'territory' },
    overrideAccess: true,
  })
  for (let index = 0; index < 10; index++) {
    await payload.create({
      collection: 'customers',
      overrideAccess: true,
      data: {
        name: index % 2 ? `Berg ${index}` : `Saga Berg ${index}`,
        email: `person-${index}@example.com`,
        country: ['SE', 'AT', 'DE'][index % 3],
        city: index === 4 ? null : 'Somewhere',
        kind: index % 2 ? 'person' : 'organization',
        group: index < 3 ? group.id : null,
        externalId: `E-${index}`,
        metadata: { seats: index, tags: ['a', 'b'] },
        type: 'customer',
        status: 'enabled',
      },
    })
  }
})

describe('a document that is one row is read as the stock adapter reads it', () => {
  it.each(Object.entries(questions))('when asked for %s', async (_, asked) => {
    const { db } = app.payload
    const ours = await db.find({ collection: 'customers', ...structuredClone(asked) })
    const theirs = await db.find({ collection: 'customers', ...structuredClone(asked), ...stock })
    expect(plain(ours)).toEqual(plain(theirs))
  })

  it.each(Object.entries(filters))('when one is asked for by %s', async (_, where) => {
    const { db } = app.payload
    const ours = await db.findOne({ collection: 'customers', where })
    expect(plain(ours)).toEqual(plain(await db.findOne({ collection: 'customers', where, ...stock })))
  })

  it('after it was changed', async () => {
    const { db } = app.payload
    const where = { email: { equals: 'person-5@example.com' } }
    const found = await db.findOne<{ id: string }>({ collection: 'customers', where })
    const id = found?.id ?? ''
    const data = {
      city: 'Örebro',
      metadata: { seats: 9 },
      lastLoginAt: '2026-01-02T03:04:05.600Z',
      updatedAt: new Date().toISOString(),
    }
    const answered = await db.updateOne({ collection: 'customers', id, data })
    const stored = await db.findOne({ collection: 'customers', where, ...stock })
    expect(plain(answered)).toEqual(plain(stored))
    expect(stored).toMatchObject(data)
  })
})

it('a value that another document has is refused at its field when one is made', async () => {
  const { payload } = app
  const data = {
    name: 'Second',
    kind: 'person',
    type: 'customer',
    status: 'enabled',
    email: 'person-1@example.com',
  } as const
  await expect(payload.create({ collection: 'customers', data, overrideAccess: true })).rejects.toMatchObject(
    {
      data: { errors: [{ path: 'email' }] },
    },
  )
})

it('a value that another document has is refused at its field when one is changed', async () => {
  const { docs } = await app.payload.find({
    collection: 'customers',
    limit: 1,
    overrideAccess: true,
    where: { externalId: { equals: 'E-1' } },
  })
  const change = app.payload.update({
    collection: 'customers',
    id: docs[0]?.id ?? '',
    data: { externalId: 'E-2' },
    overrideAccess: true,
  })
  await expect(change).rejects.toMatchObject({ data: { errors: [{ path: 'externalId' }] } })
})
