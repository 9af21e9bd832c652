import { parseCookies } from 'payload'
import { canonicalTimeZone } from '../../domain/values/canonical-time-zone.ts'
import { zoneCookie } from './zone-cookie.ts'

/** The time zone of the reader's browser, as its cookie tells it; null when it has not told yet. */
export const rememberedZone = (headers: Headers): string | null => {
  const told = parseCookies(headers).get(zoneCookie)
  return (told !== undefined && canonicalTimeZone(told)) || null
}
