import { beforeAll, describe, expect, it } from 'vitest'
import { makeSchema } from '../../src/transport/graphql/make-schema.ts'
import { typeNameOf } from '../../src/payload/schema/type-names.ts'
import { askGraphQL } from './ask-graphql.ts'
import { expectedGraphQL } from './expected-graphql.ts'
import { makeWorld } from './world.ts'

const asked: Record<string, string[]> = {}
const leaked: string[] = []

beforeAll(async () => {
  const world = await makeWorld()
  const { payload } = world.app
  const { schema } = makeSchema(payload)
  const roots = [
    { kind: 'query' as const, fields: schema.getQueryType()?.getFields() ?? {} },
    { kind: 'mutation' as const, fields: schema.getMutationType()?.getFields() ?? {} },
  ]
  for (const { kind, fields } of roots) {
    for (const field of Object.values(fields)) {
      // `EmailTemplates` does not match `Email`.
      const [collection] = payload.config.collections
        .filter((owner) => field.name.includes(typeNameOf(owner)))
        .sort((one, other) => typeNameOf(other).length - typeNameOf(one).length)
      // An action declares its collection itself.
      const own = field.extensions.collection
      const about = typeof own === 'string' ? own : collection?.slug
      const { answers, leaks } = await askGraphQL(world, { kind, field, collection: about })
      Object.assign(asked, answers)
      leaked.push(...leaks)
    }
  }
})

describe('the floor of access over GraphQL', () => {
  it('has no operation that is not written out, and none written out that is gone', () => {
    expect(Object.keys(asked).sort()).toEqual(Object.keys(expectedGraphQL).sort())
  })

  it('never shows a text of another account to anybody but staff (invariant 2)', () => {
    expect(leaked).toEqual([])
  })

  it.each(Object.entries(expectedGraphQL))('answers the %s as written out', (key, codes) => {
    expect(asked[key]).toEqual(codes)
  })
})
