'use client'

import { useNav } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

const besideContent = '(min-width: 1025px)'
const settlingMs = 1500

/**
 * Payload closes its navigation while a page loads on anything but very wide screens; here it stays open wherever it
 * fits beside the page. Once the page has settled, the reader decides.
 */
export const useOpenNavigation = (): void => {
  const { hydrated, navOpen, setNavOpen } = useNav()
  const isSettled = useRef(false)
  useEffect(() => {
    if (!hydrated) return undefined
    const timer = setTimeout(() => (isSettled.current = true), settlingMs)
    return () => clearTimeout(timer)
  }, [hydrated])
  useEffect(() => {
    if (hydrated && !navOpen && !isSettled.current && window.matchMedia(besideContent).matches)
      setNavOpen(true)
  }, [hydrated, navOpen, setNavOpen])
}
