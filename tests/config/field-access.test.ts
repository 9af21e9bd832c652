import { beforeAll, describe, expect, it } from 'vitest'
import { askFields } from './ask-fields.ts'
import { expectedFields } from './expected-fields.ts'
import { makeWorld } from './world.ts'

const asked: Record<string, Record<string, string[]>> = {}

beforeAll(async () => {
  const world = await makeWorld()
  const { collections, globals } = world.app.payload.config
  for (const asker of ['member', 'support'] as const) {
    const token = await world.tokenOf(asker)
    for (const { slug, flattenedFields: fields } of collections) {
      const documents = world.documents[slug]
      if (slug.startsWith('payload-')) continue
      const id = asker === 'member' ? (documents?.own ?? documents?.other) : documents?.other
      const rights = await askFields({ world, token, path: `/${slug}/${id}`, fields })
      remember(slug, rights)
    }
    for (const { slug, flattenedFields: fields } of globals)
      remember(slug, await askFields({ world, token, path: `/globals/${slug}`, fields }))
  }
})

const remember = (slug: string, rights: Record<string, string>) => {
  const known = (asked[slug] ??= {})
  for (const [field, right] of Object.entries(rights)) known[field] = [...(known[field] ?? []), right]
}

describe('the rights to every field', () => {
  it('are written out for every collection and global there is', () => {
    expect(Object.keys(asked).sort()).toEqual(Object.keys(expectedFields).sort())
  })

  it.each(Object.entries(expectedFields))(
    'hold in %s, for members and support, field by field',
    (slug, fields) => {
      expect(asked[slug]).toEqual(fields)
    },
  )
})
