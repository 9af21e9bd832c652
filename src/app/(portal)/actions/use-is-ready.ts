'use client'

import { useEffect, useState } from 'react'

/** On a slow phone a button is visible before the page is interactive; until then it is shown as disabled. */
export const useIsReady = (): boolean => {
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return isReady
}
