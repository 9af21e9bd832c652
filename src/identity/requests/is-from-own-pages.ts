import { env } from '../../env.ts'

/**
 * Whether a request claims to be sent by a browser for one of our own pages, or for opening one by a link. Over plain
 * HTTP browsers omit `Sec-Fetch-Site`; then `Origin`, `Referer` or `Accept: text/html` are used.
 *
 * A program that forges these headers passes. This keeps programs of users without API access from working by accident
 * or by changing a single header; it is not a security boundary, and does not protect other users' data.
 */
export const isFromOwnPages = (headers: Headers): boolean => {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none' || headers.get('sec-fetch-mode') === 'navigate'
  const page = headers.get('origin') ?? headers.get('referer')
  if (page) return URL.canParse(page) && isOwn(new URL(page), headers.get('host'))
  return headers.get('accept')?.startsWith('text/html') ?? false
}

const isOwn = ({ origin, host }: URL, ownHost: string | null): boolean =>
  origin === new URL(env.publicURL).origin || host === ownHost
