'use client'

import { useEffect, useState } from 'react'

/** On a slow phone a button is seen before it can do anything; until then it must not look as if it could. */
export const useIsReady = (): boolean => {
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return isReady
}
