import { env } from '../../env.ts'

/**
 * Whether a request says of itself that a browser sends it for one of our own pages, or opens one by a link. Over plain HTTP
 * browsers leave `Sec-Fetch-Site` out; there `Origin`, `Referer` or the wish for HTML stand in.
 *
 * A program that forges these headers passes. This keeps the programs of users without API access from working by
 * accident or by the mere change of a header; it is no proof, and none of another user's data is behind it.
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
