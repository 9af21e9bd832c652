'use client'

import { NavContext, useNav, usePreferences } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { PREFERENCE_KEYS } from 'payload/shared'
import { useState, type ReactNode } from 'react'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { useMedia } from './use-media.ts'

const besideContent = '(min-width: 1025px)'
const overContent = '(max-width: 768px)'

/**
 * Payload opens and closes its navigation once its scripts run, which on a slow computer moves the page under a click.
 * This one has its final position from the first paint: beside the page as the user left it, and closed where there is
 * no room. Only the user opens or closes it.
 */
export const PanelNavigation = ({ children }: { children?: ReactNode }) => {
  const payloads = useNav()
  const { setPreference } = usePreferences()
  const pathname = usePathname()
  const hydrated = useHydrated()
  const isBeside = useMedia(besideContent, true)
  const isOver = useMedia(overContent, false)
  const [isOpenBeside, setOpenBeside] = useState(payloads.navOpen)
  const [openedAt, setOpenedAt] = useState<string>()
  const here = isOver ? pathname : 'any page'
  const setNavOpen = (isOpen: boolean) => {
    payloads.setNavOpen(isOpen)
    if (!isBeside) return setOpenedAt(isOpen ? here : undefined)
    setOpenBeside(isOpen)
    void setPreference(PREFERENCE_KEYS.NAV, { open: isOpen }, true)
  }
  const navOpen = isBeside ? isOpenBeside : openedAt === here
  return <NavContext value={{ ...payloads, hydrated, navOpen, setNavOpen }}>{children}</NavContext>
}
