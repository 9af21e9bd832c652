'use client'

import { useCallback, useSyncExternalStore } from 'react'

/** Whether the window matches a media query; `onServer` is the value during hydration. */
export const useMedia = (query: string, onServer: boolean): boolean => {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => onServer,
  )
}
