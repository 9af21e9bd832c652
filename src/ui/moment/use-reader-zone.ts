'use client'

import { useContext, useSyncExternalStore } from 'react'
import { browserZone } from './browser-zone.ts'
import { ReaderZoneContext } from './reader-zone-context.ts'

/** The time zone of the browser; until the page is interactive, the one it had at its last visit. */
export const useReaderZone = (): string | null => {
  const remembered = useContext(ReaderZoneContext)
  return useSyncExternalStore(subscribe, browserZone, () => remembered)
}

const subscribe = () => () => undefined
