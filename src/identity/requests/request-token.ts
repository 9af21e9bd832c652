import { parseCookies } from 'payload'
import { mayUseCookie } from './is-cross-site.ts'

export type RequestToken = { token: string; via: 'cookie' | 'header' }

type Request = { headers: Headers; method: string | undefined; cookiePrefix: string }

const tokenPattern = /^[\w-]{43}$/

/** The session token of a request: `Authorization: JWT …` or `Bearer …`, else the cookie if accepted. */
export const requestToken = ({ headers, method, cookiePrefix }: Request): RequestToken | null => {
  const [scheme, given] = headers.get('authorization')?.split(' ') ?? []
  if (given && (scheme === 'JWT' || scheme === 'Bearer')) {
    return tokenPattern.test(given) ? { token: given, via: 'header' } : null
  }
  const token = headers.has('cookie') ? parseCookies(headers).get(`${cookiePrefix}-token`) : undefined
  if (!token || !tokenPattern.test(token) || !mayUseCookie({ headers, method })) return null
  return { token, via: 'cookie' }
}
