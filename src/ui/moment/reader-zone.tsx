'use client'

import { useEffect, type ReactNode } from 'react'
import { browserZone } from './browser-zone.ts'
import { ReaderZoneContext } from './reader-zone-context.ts'
import { zoneCookie } from './zone-cookie.ts'

const yearSeconds = 365 * 24 * 60 * 60

/** Around all pages: tells the server the browser's time zone by a cookie, so that it writes times right at once. */
export const ReaderZone = ({ zone, children }: { zone: string | null; children: ReactNode }) => {
  useEffect(() => {
    const current = browserZone()
    if (current === zone) return
    const secure = location.protocol === 'https:' ? '; Secure' : ''
    document.cookie = `${zoneCookie}=${current}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax${secure}`
  }, [zone])
  return <ReaderZoneContext value={zone}>{children}</ReaderZoneContext>
}
