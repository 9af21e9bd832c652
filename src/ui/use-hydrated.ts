'use client'

import { useSyncExternalStore } from 'react'

/** False in the markup of the server and while it is taken over; true once the page answers to the reader. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
