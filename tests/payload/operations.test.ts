import {
  createLocalReq,
  docAccessOperation,
  getAccessResults,
  type Access,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Field,
  type FieldHook,
  type Payload,
  type SanitizedCollectionConfig,
} from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Problem } from '../../src/kernel/errors/problem.ts'
import { assertFieldsAllowed, recordForbiddenFields } from '../../src/payload/schema/assert-fields-allowed.ts'
import { openStock } from './open-stock.ts'

/**
 * The reasons for the hooks that all collections have, shown on Payload’s stock operations. `isGuarded` in the context
 * of a call adds the hooks against forbidden fields, `isHanded` a configuration from `beforeOperation`.
 */
let payload: Payload

/** The hooks called since the last test, in order. */
const seen: string[] = []

const note =
  (what: string): FieldHook =>
  ({ value }) => {
    seen.push(what)
    return value
  }

const locked = { create: () => false, update: () => false }
const secret: Field = { name: 'secret', type: 'text', access: locked }
const label: Field = { name: 'label', type: 'text' }

const onlyNorth = { name: { equals: 'North' } }
let rule: ReturnType<Access> = true

const rulesOf = (access: Access) => ({ create: access, read: access, update: access, delete: access })

const handConfiguration: CollectionBeforeOperationHook = ({ args, context }) => {
  if (!context.isHanded || !('collection' in args)) return args
  const { collection } = args
  const config: SanitizedCollectionConfig = {
    ...collection.config,
    access: { ...collection.config.access, ...rulesOf(() => ({ id: { exists: false } })) },
    fields: collection.config.fields.filter((field) => !('name' in field) || field.name !== 'welcome'),
    flattenedFields: collection.config.flattenedFields.filter(({ name }) => name !== 'welcome'),
  }
  return { ...args, collection: { ...collection, config } }
}

const groups: CollectionConfig = {
  slug: 'groups',
  lockDocuments: false,
  access: rulesOf(() => rule),
  fields: [
    ...['name', 'kind', 'description'].map((name): Field => ({ name, type: 'text' })),
    secret,
    { name: 'address', type: 'group', fields: [{ name: 'street', type: 'text' }, secret] },
    { name: 'rows', type: 'array', fields: [label, secret] },
    {
      name: 'parts',
      type: 'blocks',
      blocks: [
        { slug: 'door', fields: [label, secret] },
        { slug: 'wall', fields: [label] },
      ],
    },
    {
      name: 'welcome',
      type: 'checkbox',
      hooks: {
        beforeValidate: [note('beforeValidate')],
        beforeChange: [note('beforeChange')],
        afterChange: [note('afterChange')],
        afterRead: [note('afterRead')],
      },
    },
  ],
  hooks: {
    beforeOperation: [
      (hook) => (hook.context.isGuarded ? recordForbiddenFields(hook) : hook.args),
      handConfiguration,
    ],
    beforeValidate: [(hook) => (hook.context.isGuarded ? assertFieldsAllowed(hook) : hook.data)],
    afterChange: [
      ({ doc }) => {
        seen.push(`description: ${String(doc.description)}`)
      },
    ],
  },
}

beforeAll(async () => {
  ;({ payload } = await openStock({ collections: [groups] }))
})

beforeEach(() => {
  rule = true
  seen.length = 0
})

const newGroup = async (data: object = {}) => {
  const whole = { name: 'North', kind: 'segment' as const, description: 'as it was', ...data }
  const doc = await payload.create({ collection: 'groups', data: whole, overrideAccess: true })
  seen.length = 0
  return doc
}

const create = (data: object, context = {}) => {
  const whole = { name: 'North', kind: 'segment' as const, ...data }
  return payload.create({ collection: 'groups', data: whole, context, overrideAccess: false })
}

const update = (id: string, data: object, context = {}) =>
  payload.update({ collection: 'groups', id, data, context, overrideAccess: false })

const row = z.looseObject({ id: z.string().optional(), secret: z.string().nullish() })
const lists = z.object({ rows: z.array(row).optional(), parts: z.array(row).optional() })

/** The lists of a document. */
const listsOf = (doc: unknown) => lists.parse(doc)

const stored = (id: string) => payload.findByID({ collection: 'groups', id, overrideAccess: true })

describe('offer-without-filter', () => {
  it('is needed: Payload hands the filter of a rule on with what it offers', async () => {
    rule = onlyNorth
    const { collections } = await getAccessResults({ req: await createLocalReq({}, payload) })
    expect(collections?.groups).toMatchObject({ read: { permission: true, where: onlyNorth } })
  })

  it('relies on filters that count as a yes where there is no document, and on yes or no where there is', async () => {
    const { id } = await newGroup()
    const req = await createLocalReq({}, payload)
    rule = { id: { exists: false } }
    const { collections } = await getAccessResults({ req })
    expect(collections?.groups).toMatchObject({ create: { permission: true }, read: { permission: true } })
    expect((await create({})).name).toBe('North')
    const { collections: known } = payload
    for (const answer of [true, false]) {
      rule = answer
      const offered = await docAccessOperation({ id, collection: known.groups, data: {}, req })
      expect(Boolean(offered.read)).toBe(answer)
    }
  })

  it('relies on the configuration from `beforeOperation`: its rules are those of every operation', async () => {
    const call = { collection: 'groups', context: { isHanded: true }, overrideAccess: false } as const
    const where = { name: { equals: 'handed' } }
    const data = { description: 'changed' }
    const operations: Record<string, (id: string) => Promise<unknown>> = {
      find: () => payload.find(call),
      findByID: (id) => payload.findByID({ ...call, id }),
      count: async () => (await payload.count(call)).totalDocs && 'handed',
      findDistinct: () => payload.findDistinct({ ...call, field: 'name' }),
      update: () => payload.update({ ...call, where, data }),
      updateByID: (id) => payload.update({ ...call, id, data }),
      delete: () => payload.delete({ ...call, where }),
      deleteByID: (id) => payload.delete({ ...call, id }),
    }
    const { id } = await newGroup({ name: 'handed' })
    for (const [name, operation] of Object.entries(operations)) {
      const [outcome] = await Promise.allSettled([operation(id)])
      expect(JSON.stringify({ name, outcome })).not.toContain('"handed"')
    }
    expect(await stored(id)).toMatchObject({ name: 'handed', description: 'as it was' })
  })
})

describe('walk-stored-fields, lean-config', () => {
  const walks = ['beforeValidate', 'beforeChange', 'afterChange', 'afterRead']
  const walked = () => walks.filter((walk) => seen.includes(walk))

  it('are needed: Payload walks every field at each read, and again and again at each change', async () => {
    const { id } = await newGroup()
    await payload.find({ collection: 'groups', where: { id: { equals: id } }, overrideAccess: true })
    expect(walked()).toEqual(['afterRead'])
    seen.length = 0
    await update(id, { name: 'South' })
    expect(walked()).toEqual(walks)
    expect(seen.filter((walk) => walk === 'afterRead').length).toBeGreaterThan(1)
  })

  it('rely on the configuration from `beforeOperation`: a field that it lacks is not walked', async () => {
    const { id } = await newGroup()
    const context = { isHanded: true }
    await payload.find({ collection: 'groups', context, overrideAccess: true })
    const data = { name: 'South' }
    await payload.update({ collection: 'groups', id, data, context, overrideAccess: true })
    expect(walked()).toEqual([])
  })
})

describe('assert-fields-allowed', () => {
  const guarded = { isGuarded: true }
  const refusedAt = async (attempt: Promise<unknown>): Promise<unknown> => {
    const [outcome] = await Promise.allSettled([attempt])
    if (outcome?.status !== 'rejected') return 'written'
    const { reason }: { reason: unknown } = outcome
    return reason instanceof Problem ? reason.details.fields?.map(({ path }) => path) : reason
  }
  const kept = {
    rows: [{ label: 'a', secret: 'a' }],
    parts: [{ blockType: 'door', label: 'b', secret: 'b' }],
  }

  it('is needed: Payload drops what may not be written without a word, in rows and blocks too', async () => {
    const tried = {
      secret: 'x',
      rows: [{ label: 'a', secret: 'x' }],
      parts: [{ blockType: 'door', secret: 'x' }],
    }
    const made = await create(tried)
    expect(JSON.stringify(made)).not.toContain('"x"')
    const { id } = await newGroup(kept)
    const changed = await update(id, { secret: 'x' })
    expect(changed.name).toBe('North')
    expect(JSON.stringify(changed)).not.toContain('"x"')
  })

  it('names the field in a new document, with the row it is in', async () => {
    const rows = [{ label: 'a' }, { label: 'b', secret: 'x' }]
    expect(await refusedAt(create({ secret: 'x' }, guarded))).toEqual(['secret'])
    expect(await refusedAt(create({ address: { secret: 'x' } }, guarded))).toEqual(['address.secret'])
    expect(await refusedAt(create({ rows }, guarded))).toEqual(['rows.1.secret'])
    const parts = [
      { blockType: 'wall', label: 'a' },
      { blockType: 'door', secret: 'x' },
    ]
    expect(await refusedAt(create({ parts }, guarded))).toEqual(['parts.1.secret'])
    expect(await refusedAt(create({ rows: [{ label: 'a' }], parts: parts.slice(0, 1) }, guarded))).toBe(
      'written',
    )
  })

  it('names the field in a stored row that is changed or emptied, and in one that is added', async () => {
    const { id } = await newGroup(kept)
    const { rows = [], parts = [] } = listsOf(await stored(id))
    const [row] = rows
    const [part] = parts
    const changes: [object, string][] = [
      [{ rows: [{ ...row, secret: 'x' }] }, 'rows.0.secret'],
      [{ rows: [{ ...row, secret: null }] }, 'rows.0.secret'],
      [{ rows: [{ label: 'new', secret: 'x' }, row] }, 'rows.0.secret'],
      [{ rows: [row, { id: 'unknown', secret: 'a' }] }, 'rows.1.secret'],
      [{ parts: [{ ...part, secret: 'x' }] }, 'parts.0.secret'],
      [{ parts: [{ id: part?.id, secret: 'x' }] }, 'parts.0.secret'],
    ]
    for (const [data, path] of changes) expect(await refusedAt(update(id, data, guarded))).toEqual([path])
    expect(listsOf(await stored(id))).toEqual({ rows, parts })
  })

  it('lets rows come back as they are stored, whichever place they have now', async () => {
    const two = [...kept.rows, { label: 'b', secret: 'b' }]
    const { id } = await newGroup({ ...kept, rows: two })
    const { rows = [], parts } = listsOf(await stored(id))
    const sent = [{ label: 'new' }, ...rows.reverse()]
    expect(await refusedAt(update(id, { rows: sent, parts }, guarded))).toBe('written')
    expect(listsOf(await stored(id)).rows?.map((row) => row.secret ?? null)).toEqual([null, 'b', 'a'])
    expect(await refusedAt(update(id, { rows: rows.slice(0, 1) }, guarded))).toBe('written')
  })
})

describe('drop-empty-groups', () => {
  it('is needed: Payload looks for the fields of a group inside of null', async () => {
    await expect(create({ address: null })).rejects.toThrow(TypeError)
  })
})

describe('limit-query', () => {
  it('is needed: Payload reads as many documents as are asked for, all of them for 0', async () => {
    const name = 'many'
    for (let made = 0; made < 11; made++) await newGroup({ name })
    const where = { name: { equals: name } }
    const { docs } = await payload.find({ collection: 'groups', where, limit: 0, overrideAccess: false })
    expect(docs).toHaveLength(11)
  })
})

describe('change-whole-documents', () => {
  it('is needed: hooks after a change see no more of the document than was asked for', async () => {
    const { id } = await newGroup()
    const select = { name: true } as const
    await payload.update({ collection: 'groups', id, data: { name: 'South' }, select, overrideAccess: true })
    expect(seen).toContain('description: undefined')
  })
})
