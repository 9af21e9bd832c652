import { buildConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CollectionConfig, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { languages } from '../../src/i18n/language.ts'
import { startApp } from '../support/start-app.ts'

let config: SanitizedConfig
let own: SanitizedCollectionConfig[]

beforeAll(async () => {
  const app = await startApp()
  config = app.payload.config
  own = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
})

describe('every collection', () => {
  it('has rules of its own for reading, creating, changing and deleting, never Payload’s “anyone signed in”', async () => {
    const saysNothing: CollectionConfig = { slug: 'nothing-said', fields: [] }
    const { collections } = await buildConfig({
      secret: 'x',
      db: config.db,
      telemetry: false,
      collections: [saysNothing],
    })
    const stock = new Set(
      collections.flatMap(({ slug, access }) => (slug.startsWith('payload-') ? [] : Object.values(access))),
    )
    const open = own.flatMap(({ slug, access }) =>
      Object.entries(access).flatMap(([operation, rule]) =>
        stock.has(rule) ? [`${slug}.${operation}`] : [],
      ),
    )
    expect(stock.size).toBeGreaterThan(0)
    expect(open).toEqual([])
  })

  it('locks no documents, since that waits for a second connection inside a transaction', () => {
    expect(own.filter(({ lockDocuments }) => lockDocuments !== false).map(({ slug }) => slug)).toEqual([])
    expect(config.globals.filter(({ lockDocuments }) => lockDocuments !== false)).toEqual([])
    expect(config.collections.map(({ slug }) => slug)).not.toContain('payload-locked-documents')
  })

  it('has no operation to duplicate a document, and keeps no versions', () => {
    expect(own.filter(({ disableDuplicate }) => !disableDuplicate).map(({ slug }) => slug)).toEqual([])
    expect(own.filter(({ versions }) => versions).map(({ slug }) => slug)).toEqual([])
  })
})

describe('every moment of the panel', () => {
  it('is written in one format, in lists and fields alike', () => {
    const dates = [...own, ...config.globals].flatMap(({ slug, flattenedFields }) =>
      flattenedFields.flatMap((field) =>
        field.type === 'date' ? [{ name: `${slug}.${field.name}`, admin: field.admin }] : [],
      ),
    )
    const formats = dates.map(({ admin }) => [admin?.date?.pickerAppearance, admin?.date?.displayFormat])
    const others = dates.filter(({ admin }) => {
      const date = admin?.date
      const isOfList = admin?.hidden === true || date === undefined
      return !isOfList && date.pickerAppearance === 'dayAndTime' && date.displayFormat !== 'PPP, p'
    })
    expect(others).toEqual([])
    expect(formats.filter(([appearance]) => appearance === 'dayAndTime').length).toBeGreaterThan(5)
    expect(config.admin.dateFormat).toBe('PPP, p')
  })
})

describe('every text of the panel', () => {
  it('is there in all languages of the product', () => {
    const owners = [...own, ...config.globals]
    const missing = owners.flatMap((owner) => untranslated(owner, owner.slug))
    expect(missing).toEqual([])
  })
})

const textKeys = new Set(['label', 'labels', 'description', 'singular', 'plural', 'placeholder', 'group'])

/** Where a label, a help text or the like is not written in every language. */
const untranslated = (value: unknown, path: string, seen = new Set<unknown>()): string[] => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = `${path}.${key}`
    // The rich text editor has texts of its own, in more languages than these.
    if (['flattenedFields', 'endpoints', 'joins', 'editor', 'actions'].includes(key)) return []
    if (!textKeys.has(key)) return untranslated(inner, at, seen)
    if (typeof inner === 'string') return [at]
    if (typeof inner !== 'object' || inner === null) return []
    if ('singular' in inner) return untranslated(inner, at, seen)
    return languages.every(
      (language) => typeof Object.entries(inner).find(([name]) => name === language)?.[1] === 'string',
    )
      ? []
      : [at]
  })
}
