'use client'

import { useEffect, useState } from 'react'
import { watchBack } from './back-watch.tsx'
import { isRecord } from '../../kernel/is-record.ts'

/** Whether a person has chosen to leave: what else is unsaved on the page does not ask again. */
let isLeaving = false

/**
 * Asks before Back or Forward leaves unsaved edits, where the pages are exchanged without loading: the browser says so
 * only once it has happened. The step is taken back at once, and repeated if the person leaves.
 */
export const useBackGuard = (isUnsaved: boolean) => {
  const [steps, setSteps] = useState<number>()
  useEffect(() => {
    if (!isUnsaved) return undefined
    const address = pageAddress()
    let here = entryIndex()
    let isReturning = false
    const takeBack = (event: PopStateEvent) => {
      if (isLeaving) return
      if (isReturning) {
        isReturning = false
        event.stopImmediatePropagation()
      } else if (pageAddress() === address) {
        here = entryIndex()
      } else {
        event.stopImmediatePropagation()
        const there = entryIndex()
        const taken = here === undefined || there === undefined ? -1 : there - here
        isReturning = true
        window.history.go(-taken)
        setSteps(taken)
      }
    }
    return watchBack(takeBack)
  }, [isUnsaved])
  const leave = () => {
    if (steps === undefined) return
    isLeaving = true
    window.addEventListener('popstate', () => setTimeout(() => (isLeaving = false)), { once: true })
    setSteps(undefined)
    window.history.go(steps)
  }
  return { isAsking: steps !== undefined, leave, stay: () => setSteps(undefined) }
}

const pageAddress = (): string => window.location.pathname + window.location.search

/** Where the page stands in the history, in browsers that tell. */
const entryIndex = (): number | undefined => {
  const navigation: unknown = 'navigation' in window ? window.navigation : undefined
  const entry = isNavigation(navigation) ? navigation.currentEntry : undefined
  return isRecord(entry) && typeof entry.index === 'number' ? entry.index : undefined
}

const isNavigation = (value: unknown): value is { currentEntry: unknown } =>
  isRecord(value) && 'currentEntry' in value
