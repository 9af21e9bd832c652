import type { IncomingMessage } from 'node:http'
import { Problem } from '../kernel/errors/problem.ts'
import { requestTexts } from '../i18n/texts/requests.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A browser that acts for another website is refused whatever it carries, cookie or not. Browsers say where a request
 * comes from (`Sec-Fetch-Site`, `Origin`); a client that says neither is no browser and is led by nobody.
 */
export const checkOrigin = ({ method, headers }: IncomingMessage, publicOrigin: string): void => {
  if (safeMethods.has(method ?? '')) return
  const site = headers['sec-fetch-site']
  const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  if (isForeignSite || !isOwnOrigin(headers.origin, headers.host, publicOrigin)) {
    throw new Problem('forbidden', { text: requestTexts.target.foreignOrigin })
  }
}

const isOwnOrigin = (origin: string | undefined, host: string | undefined, publicOrigin: string): boolean => {
  if (origin === undefined || origin === publicOrigin) return true
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host.toLowerCase()
}
