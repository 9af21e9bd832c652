import { beforeAll, describe, expect, it } from 'vitest'
import { askInside } from './ask-inside.ts'
import { growForest, type Forest } from './grow-forest.ts'
import { restQuestions } from './rest-questions.ts'
import { viewNames, viewOf } from './views.ts'

const timeoutMs = 600_000
let forest: Forest

beforeAll(async () => {
  forest = await growForest()
}, timeoutMs)

describe('what one may see and change', () => {
  it.each(viewNames)(
    'brings nothing of others along to %s, and changes nothing of theirs (invariant 2)',
    async (name) => {
      const questions = restQuestions(forest.app.payload.config).questions.filter(({ isReading, about }) =>
        isReading ? about === 'thing' : true,
      )
      const { leaks, tells, changes, statuses } = await askInside(forest, viewOf(forest, name), questions)
      expect({ leaks, tells, changes }).toEqual({ leaks: [], tells: [], changes: [] })
      expect(statuses[200]).toBeGreaterThan(50)
    },
    timeoutMs,
  )
})
