import type { IncomingMessage } from 'node:http'
import { Problem } from '../kernel/errors/problem.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import { checkEncoding } from './check-encoding.ts'

const maxLength = 8192

export type Target = { pathname: string; search: string }

/**
 * Parses the URL of a request. Rejects what no client of the API sends: absolute URLs, double slashes, backslashes,
 * invalid percent-encoding, NUL bytes, a missing `Host`, or one that is none.
 */
export const readTarget = ({ url = '', headers, httpVersion }: IncomingMessage): Target => {
  if (headers.host === undefined ? httpVersion !== '1.0' : !isHost(headers.host))
    throw new Problem('bad_request', { text: requestTexts.target.http })
  if (url.length > maxLength) throw new Problem('uri_too_long')
  const mark = url.indexOf('?')
  const pathname = mark < 0 ? url : url.slice(0, mark)
  const search = mark < 0 ? '' : url.slice(mark)
  if (!pathname.startsWith('/') || /\/\/|\\/.test(pathname))
    throw new Problem('bad_request', { text: requestTexts.target.address })
  checkEncoding(pathname)
  checkEncoding(search)
  return { pathname, search }
}

const isHost = (host: string): boolean =>
  host === '' || (/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(host) && URL.canParse(`http://${host}`))
