'use client'

import { useSyncExternalStore } from 'react'

/** False on the server and during hydration; true once the page is interactive. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
