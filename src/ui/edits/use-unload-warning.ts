'use client'

import { useEffect, useEffectEvent } from 'react'

/** The browser asks before a page with unsaved edits is closed, reloaded or left for another one. */
export const useUnloadWarning = (isUnsaved: () => boolean): void => {
  const warn = useEffectEvent((event: BeforeUnloadEvent) => {
    if (isUnsaved()) event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: BeforeUnloadEvent) => warn(event)
    window.addEventListener('beforeunload', listener)
    return () => window.removeEventListener('beforeunload', listener)
  }, [])
}
