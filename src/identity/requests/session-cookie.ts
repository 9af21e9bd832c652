import { env } from '../../env.ts'
import { sessionCookieName } from './session-cookie-name.ts'

type Cookie = { cookiePrefix: string; token: string; maxAgeSeconds: number }

/** The `Set-Cookie` of a session; with an empty token and no age it removes the cookie. */
export const sessionCookie = ({ cookiePrefix, token, maxAgeSeconds }: Cookie): string =>
  cookie(sessionCookieName(cookiePrefix), token, maxAgeSeconds)

/** Removes the session cookie, and the one that the same host has set over plain HTTP. */
export const noSessionCookies = (cookiePrefix: string): string[] => {
  const names = new Set([sessionCookieName(cookiePrefix), `${cookiePrefix}-token`])
  return [...names].map((name) => cookie(name, '', 0))
}

const cookie = (name: string, value: string, maxAgeSeconds: number): string => {
  const secure = env.publicURL.startsWith('https:') ? '; Secure' : ''
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure}`
}
