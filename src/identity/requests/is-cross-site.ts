import { env } from '../../env.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a browser sends this on behalf of another site. A request with neither header does not come from a browser of
 * today and so carries no cookie that somebody else could have made it carry.
 */
export const isCrossSite = (headers: Headers): boolean => {
  const site = headers.get('sec-fetch-site')
  if (site) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('origin')
  return origin !== null && origin !== new URL(env.publicURL).origin && hostOf(origin) !== headers.get('host')
}

/** Cookies count only where the request cannot change anything, or comes from our own pages. */
export const mayUseCookie = ({
  headers,
  method,
}: {
  headers: Headers
  method: string | undefined
}): boolean => safeMethods.has(method ?? 'GET') || !isCrossSite(headers)

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)
