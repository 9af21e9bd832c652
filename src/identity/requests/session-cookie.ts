import { env } from '../../env.ts'

type Cookie = { cookiePrefix: string; token: string; maxAgeSeconds: number }

/** The `Set-Cookie` of a session; with an empty token and no age it removes the cookie. */
export const sessionCookie = ({ cookiePrefix, token, maxAgeSeconds }: Cookie): string => {
  const secure = env.publicURL.startsWith('https:') ? '; Secure' : ''
  return `${cookiePrefix}-token=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure}`
}

export const noSessionCookie = (cookiePrefix: string): string =>
  sessionCookie({ cookiePrefix, token: '', maxAgeSeconds: 0 })
