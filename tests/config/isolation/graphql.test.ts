import { beforeAll, describe, expect, it } from 'vitest'
import { makeSchema } from '../../../src/transport/graphql/make-schema.ts'
import { askAll } from './ask-all.ts'
import { graphqlQuestions } from './graphql-questions.ts'
import { growForest, type Forest } from './grow-forest.ts'
import { viewNames, viewOf } from './views.ts'

const timeoutMs = 600_000
let forest: Forest
let asked: ReturnType<typeof graphqlQuestions>

beforeAll(async () => {
  forest = await growForest()
  const { payload } = forest.app
  asked = graphqlQuestions(makeSchema(payload).schema, payload.config)
}, timeoutMs)

describe('what one may not see, over GraphQL', () => {
  it('is asked about in every operation there is (else write down how the new one is asked)', () => {
    expect(asked.unknown).toEqual([])
  })

  it.each(viewNames)(
    'is nowhere in an answer to %s, answers like what does not exist, and stays as it is (invariant 2)',
    async (name) => {
      const { leaks, tells, changes, statuses } = await askAll(forest, viewOf(forest, name), asked.questions)
      expect({ leaks, tells, changes }).toEqual({ leaks: [], tells: [], changes: [] })
      // A caller whose session had ended would see nothing either.
      expect(statuses[200]).toBeGreaterThan(1000)
    },
    timeoutMs,
  )
})
