import type { IncomingMessage } from 'node:http'
import { Problem } from '../kernel/errors/problem.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import { isOwnOrigin } from './is-own-origin.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Rejects cross-site requests of browsers, with or without a cookie. Browsers send the origin (`Sec-Fetch-Site`,
 * `Origin`). No such header: not a browser, no CSRF.
 */
export const checkOrigin = ({ method, headers }: IncomingMessage, publicOrigin: string): void => {
  if (safeMethods.has(method ?? '')) return
  const site = headers['sec-fetch-site']
  const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  const isOwn = headers.origin === undefined || isOwnOrigin(headers.origin, headers.host, publicOrigin)
  if (isForeignSite || !isOwn) {
    throw new Problem('forbidden', { text: requestTexts.target.foreignOrigin })
  }
}
