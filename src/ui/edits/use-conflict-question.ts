'use client'

import { useCallback, useState } from 'react'
import type { ShownConflict } from './conflict-choices.tsx'
import type { Choice } from './save-changes.ts'

type Question = {
  conflicts: ShownConflict[]
  moment: string
  choices: (Choice | undefined)[]
  resolve: (choices: Choice[] | undefined) => void
}

/** The question which value of each field to keep. `ask` waits for the answer; undefined: go on editing. */
export const useConflictQuestion = () => {
  const [question, setQuestion] = useState<Question>()
  const ask = useCallback(
    (conflicts: ShownConflict[], moment: string) =>
      new Promise<Choice[] | undefined>((resolve) => {
        setQuestion({ conflicts, moment, choices: conflicts.map(() => undefined), resolve })
      }),
    [],
  )
  if (!question) return { ask, question: undefined }
  const { conflicts, moment, choices, resolve } = question
  const made = choices.filter((choice) => choice !== undefined)
  const answer = (given: Choice[] | undefined) => {
    setQuestion(undefined)
    resolve(given)
  }
  return {
    ask,
    question: {
      shown: {
        conflicts,
        moment,
        choices,
        onChoose: (at: number, choice: Choice) =>
          setQuestion({ ...question, choices: choices.map((old, index) => (index === at ? choice : old)) }),
      },
      isReady: made.length === conflicts.length,
      confirm: () => answer(made),
      dismiss: () => answer(undefined),
    },
  }
}
