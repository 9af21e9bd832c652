import { fieldSchemasToFormState } from '@payloadcms/ui/forms/fieldSchemasToFormState'
import { getClientConfig } from '@payloadcms/ui/utilities/getClientConfig'
import fc from 'fast-check'
import { createLocalReq, type ClientField, type PayloadRequest } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { isRecord, type JsonRecord } from '../../src/kernel/is-record.ts'
import { findChanges } from '../../src/payload/panel/find-changes.ts'
import { leafFields } from '../../src/payload/panel/leaf-fields.ts'
import { bodyOf, valueAt } from '../../src/ui/edits/change.ts'
import { valueFor } from './support/value-for.ts'
import { makeWorld, type World } from './world.ts'

type Entity = { slug: string; fields: readonly ClientField[]; isGlobal: boolean; document: JsonRecord }

let world: World
let req: PayloadRequest
const entities: Entity[] = []

beforeAll(async () => {
  world = await makeWorld()
  const { payload } = world.app
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
    overrideAccess: true,
  })
  const [administrator] = docs
  if (!administrator) throw new Error('There is no administrator')
  req = await createLocalReq({ user: { ...administrator, collection: 'users' } }, payload)
  const config = getClientConfig({ config: payload.config, i18n: req.i18n, importMap: {}, user: true })
  for (const { slug, fields } of config.collections) {
    const id = world.documentsOf('support')[slug]?.other
    const known = Object.keys(payload.collections).find((name) => name === slug)
    if (id === undefined || known === undefined) continue
    const document = await readAsForm(slug, id)
    entities.push({ slug, fields, isGlobal: false, document })
  }
  for (const { slug, fields } of config.globals) {
    if (slug !== 'settings') continue
    const document = await payload.findGlobal({ slug, depth: 0, overrideAccess: false, req })
    entities.push({ slug, fields, isGlobal: true, document: plain(document) })
  }
})

const plain = (document: unknown): JsonRecord => {
  const copy: unknown = JSON.parse(JSON.stringify(document))
  if (!isRecord(copy)) throw new Error('This is no document')
  return copy
}

const readAsForm = async (slug: string, id: string): Promise<JsonRecord> => {
  const response = await fetch(`${world.app.url}/api/${slug}/${id}?depth=0`, {
    headers: { authorization: `Bearer ${await world.tokenOf('support')}` },
  })
  return plain(await response.json())
}

/** What Payload's form would send of a document that nobody has touched. */
const typedOf = async ({ slug, isGlobal }: Entity, document: JsonRecord): Promise<JsonRecord> => {
  const { config } = world.app.payload
  const found = (isGlobal ? config.globals : config.collections).find((one) => one.slug === slug)
  const state = await fieldSchemasToFormState({
    ...(!isGlobal && { collectionSlug: slug, id: String(document.id) }),
    data: structuredClone(document),
    fields: found?.fields,
    fieldSchemaMap: undefined,
    operation: 'update',
    permissions: true,
    preferences: { fields: {} },
    renderAllFields: true,
    req,
    schemaPath: slug,
    skipValidation: true,
  })
  return plain(reduceFieldsToValues(state, true))
}

/**
 * As in the panel, where the form tells what was touched. Here it only does so about fields that the document lacks, such
 * as those of its creation, which it fills with their defaults: a value of the document must be recognized by itself.
 */
const changesOf = ({ fields }: Entity, loaded: JsonRecord, typed: JsonRecord, filled: JsonRecord) =>
  findChanges({
    fields,
    permissions: true,
    loaded,
    typed,
    isUntouched: (name) => {
      const path = name.split('.')
      return valueAt(loaded, path) === undefined && valueAt(typed, path) === valueAt(filled, path)
    },
  })

const namesOf = ({ fields }: Entity) => leafFields(fields)

describe('a form of the panel', () => {
  it('is checked for every collection that the panel shows, and the settings', () => {
    expect(entities.map(({ slug }) => slug)).toContain('settings')
    expect(entities.length).toBeGreaterThan(15)
  })

  it('sends nothing of a document that nobody has altered', async () => {
    for (const entity of entities) {
      const typed = await typedOf(entity, entity.document)
      const changes = changesOf(entity, entity.document, typed, typed)
      expect([entity.slug, changes.map(({ path, mine }) => [path.join('.'), mine])]).toEqual([
        entity.slug,
        [],
      ])
    }
  })

  it('sends nothing of a document with any of its values empty or others', { timeout: 300_000 }, async () => {
    for (const entity of entities) {
      const arbitrary = fc.record(
        Object.fromEntries(
          namesOf(entity).flatMap(({ path: [name, ...inner], field }) =>
            name === undefined || inner.length > 0 || name === 'id'
              ? []
              : [
                  [
                    name,
                    fc.constantFrom(null, entity.document[name], valueFor(field, entity.document[name])),
                  ],
                ],
          ),
        ),
      )
      await fc.assert(
        fc.asyncProperty(arbitrary, async (values) => {
          const document = plain({ ...entity.document, ...values })
          const typed = await typedOf(entity, document)
          const changes = changesOf(entity, document, typed, typed)
          expect([entity.slug, changes.map(({ path, mine }) => [path.join('.'), mine])]).toEqual([
            entity.slug,
            [],
          ])
        }),
        { numRuns: 50 },
      )
    }
  })

  it('sends a field that was altered, and it alone', async () => {
    for (const entity of entities) {
      const untouched = await typedOf(entity, entity.document)
      for (const { path, field } of namesOf(entity)) {
        const name = path.join('.')
        if (['id', 'createdAt', 'updatedAt'].includes(name)) continue
        const value = valueFor(field, valueAt(untouched, path))
        const typed = merge(untouched, bodyOf([{ path, mine: value, isSame: Object.is }]))
        const sent = field.admin?.readOnly ? {} : bodyOf([{ path, mine: value, isSame: Object.is }])
        expect([entity.slug, bodyOf(changesOf(entity, entity.document, typed, untouched))]).toEqual([
          entity.slug,
          sent,
        ])
      }
    }
  })
})

/** The values of a form with some of them altered; groups are altered inside. */
const merge = (form: JsonRecord, altered: JsonRecord): JsonRecord => {
  const merged = { ...form }
  for (const [name, value] of Object.entries(altered)) {
    const before = merged[name]
    const isGroup = isRecord(before) && isRecord(value) && !('root' in value) && !('altered' in value)
    merged[name] = isGroup ? merge(before, value) : value
  }
  return merged
}
