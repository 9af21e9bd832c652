import { beforeAll, describe, expect, it } from 'vitest'
import { Routes } from '../../src/transport/routes.ts'
import { askREST } from './ask-rest.ts'
import { expectedREST } from './expected-rest.ts'
import { makeWorld } from './world.ts'

const asked: Record<string, number[]> = {}
const leaked: string[] = []

beforeAll(async () => {
  const world = await makeWorld()
  for (const route of new Routes(world.app.payload.config).all) {
    const { answers, leaks } = await askREST(world, route)
    for (const [key, statuses] of Object.entries(answers)) asked[key] ??= statuses
    leaked.push(...leaks)
  }
})

describe('the floor of access over REST', () => {
  it('has no call that is not written out, and none written out that is gone', () => {
    expect(Object.keys(asked).sort()).toEqual(Object.keys(expectedREST).sort())
  })

  it('never shows a text of another account to anybody but staff (invariant 2)', () => {
    expect(leaked).toEqual([])
  })

  it.each(Object.entries(expectedREST))('answers %s as written out', (key, statuses) => {
    expect(asked[key]).toEqual(statuses)
  })
})
