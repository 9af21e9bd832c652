import { env } from '../../env.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a browser sends this on behalf of another site. A request with neither header is not from a current browser,
 * so it has no cookie attached by a foreign page.
 */
export const isCrossSite = (headers: Headers): boolean => {
  const site = headers.get('sec-fetch-site')
  if (site) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('origin')
  return origin !== null && origin !== new URL(env.publicURL).origin && hostOf(origin) !== headers.get('host')
}

/** Cookies are accepted only for requests that cannot change anything, or come from our own pages. */
export const mayUseCookie = ({
  headers,
  method,
}: {
  headers: Headers
  method: string | undefined
}): boolean => safeMethods.has(method ?? 'GET') || !isCrossSite(headers)

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)
