'use client'

import { useEffect, useRef } from 'react'

/**
 * The browser asks before a page with unsaved edits is closed, reloaded or left for another one. No effect event: the
 * router leaves for a page with another layout while React renders, where none may be called.
 */
export const useUnloadWarning = (isUnsaved: () => boolean): void => {
  const latest = useRef(isUnsaved)
  useEffect(() => {
    latest.current = isUnsaved
  })
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
}
