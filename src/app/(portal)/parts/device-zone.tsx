'use client'

import { useEffect } from 'react'
import { deviceZoneCookie } from './device-zone-cookie.ts'

const aYear = 365 * 24 * 60 * 60

/** Tells the server the time zone of this device. The first page is that of the sign-in, which shows no times. */
export const DeviceZone = () => {
  useEffect(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    if (zone) document.cookie = `${deviceZoneCookie}=${zone}; path=/; max-age=${aYear}; samesite=lax`
  }, [])
  return null
}
