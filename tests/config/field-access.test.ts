import { beforeAll, describe, expect, it } from 'vitest'
import { askFields } from './ask-fields.ts'
import { expectedFields } from './expected-fields.ts'
import { makeWorld } from './world.ts'

const asked: Record<string, Record<string, string[]>> = {}

/** In the order of the columns of the expectations. */
const views = [
  ['member', 'own'],
  ['customerManager', 'own'],
  ['customerManager', 'below'],
  ['integratorManager', 'own'],
  ['integratorManager', 'below'],
  ['support', 'other'],
] as const

beforeAll(async () => {
  const world = await makeWorld()
  const { collections, globals } = world.app.payload.config
  for (const [asker, whose] of views) {
    for (const { slug, flattenedFields: fields } of collections) {
      if (slug.startsWith('payload-')) continue
      const documents = world.documentsOf(asker)[slug]
      const path = `/${slug}/${documents?.[whose] ?? documents?.other}`
      remember(slug, await askFields({ world, asker, path, fields }))
    }
    for (const { slug, flattenedFields: fields } of globals)
      remember(slug, await askFields({ world, asker, path: `/globals/${slug}`, fields }))
  }
}, 300_000)

const remember = (slug: string, rights: Record<string, string>) => {
  const known = (asked[slug] ??= {})
  for (const [field, right] of Object.entries(rights)) known[field] = [...(known[field] ?? []), right]
}

describe('the rights to every field', () => {
  it('are written out for every collection and global there is', () => {
    expect(Object.keys(asked).sort()).toEqual(Object.keys(expectedFields).sort())
  })

  it.each(Object.entries(expectedFields))(
    'hold in %s, for members, managers and support, field by field',
    (slug, fields) => {
      expect(asked[slug]).toEqual(fields)
    },
  )
})
