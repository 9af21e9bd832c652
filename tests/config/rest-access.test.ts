import { beforeAll, describe, expect, it } from 'vitest'
import { Routes } from '../../src/transport/routes.ts'
import { buildOpenAPI } from '../../src/transport/openapi/build-openapi.ts'
import { askREST } from './ask-rest.ts'
import { expectedREST } from './expected-rest.ts'
import { makeWorld } from './world.ts'

const asked: Record<string, number[]> = {}
const leaked: string[] = []
const undescribedAnswers: string[] = []

beforeAll(async () => {
  const world = await makeWorld()
  const { paths } = buildOpenAPI(world.app.payload.config)
  for (const route of new Routes(world.app.payload.config).all) {
    const { answers, leaks, undescribed } = await askREST(world, route, paths)
    undescribedAnswers.push(...undescribed)
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

  it('answers nothing that the description of the API does not tell, neither a status nor a body', () => {
    expect(undescribedAnswers).toEqual([])
  })

  it.each(Object.entries(expectedREST))('answers %s as written out', (key, statuses) => {
    expect(asked[key]).toEqual(statuses)
  })
})
