import { sessionCookieName } from './session-cookie-name.ts'

/** The token that a `Set-Cookie` of ours gives; undefined when it takes the cookie away, or is another one. */
export const parseSessionCookie = (cookiePrefix: string, setCookie: string): string | undefined => {
  const [pair = ''] = setCookie.split(';', 1)
  const name = `${sessionCookieName(cookiePrefix)}=`
  return pair.startsWith(name) && pair.length > name.length ? pair.slice(name.length) : undefined
}
