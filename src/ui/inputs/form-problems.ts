'use client'

import { createContext, use } from 'react'

/** What is wrong with a field: a text, and who has the value where that may be said. */
export type Problem = { text: string; link?: { href: string; text: string } }

type Problems = {
  /** By path. */
  at: Readonly<Record<string, Problem>>
  /** Says that the field was changed: what was wrong may be right. */
  clear: (path: string) => void
  /** Checks what can be checked when a field is left. */
  leave: (path: string, value: string) => void
}

export const FormProblems = createContext<Problems>({
  at: {},
  clear: () => undefined,
  leave: () => undefined,
})

export const useProblems = (): Problems => use(FormProblems)
