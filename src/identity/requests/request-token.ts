import { mayUseCookie } from './is-cross-site.ts'
import { sessionCookieName } from './session-cookie-name.ts'

export type RequestToken = { token: string; via: 'cookie' | 'header' }

type Request = { headers: Headers; method: string | undefined; cookiePrefix: string }

const tokenPattern = /^[\w-]{43}$/

/** The session token of a request: `Authorization: JWT …` or `Bearer …`, else the cookie if accepted. */
export const requestToken = ({ headers, method, cookiePrefix }: Request): RequestToken | null => {
  const [scheme, given] = headers.get('authorization')?.split(' ') ?? []
  if (given && (scheme === 'JWT' || scheme === 'Bearer')) {
    return tokenPattern.test(given) ? { token: given, via: 'header' } : null
  }
  const token = onlyCookie(headers.get('cookie') ?? '', sessionCookieName(cookiePrefix))
  if (!token || !tokenPattern.test(token) || !mayUseCookie({ headers, method })) return null
  return { token, via: 'cookie' }
}

/**
 * The value of a cookie. Of two values under one name another host of the domain may have planted either, and nothing
 * tells which: then there is none.
 */
const onlyCookie = (header: string, name: string): string | undefined => {
  const values = new Set(
    header
      .split(';')
      .map((pair) => pair.trim())
      .filter((pair) => pair.startsWith(`${name}=`))
      .map((pair) => pair.slice(name.length + 1)),
  )
  const [value] = values
  return values.size === 1 ? value : undefined
}
