import { Problem } from '../kernel/errors/problem.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import type { HttpExchange } from './http-exchange.ts'
import { checkEncoding } from './check-encoding.ts'
import { readBody } from './read-body.ts'

/**
 * Filters too long for a URL are sent as the form-encoded body of a POST with a method override to GET, as the panel's
 * relationship fields do. No other override is accepted.
 */
export const readOverride = async ({
  request,
  response,
  search,
}: HttpExchange): Promise<{ method: string; search: string }> => {
  const method = request.method ?? 'GET'
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase()
  if (method !== 'POST' || type !== 'application/x-www-form-urlencoded') return { method, search }
  if (request.headers['x-payload-http-method-override'] !== 'GET') throw new Problem('unsupported_media_type')
  const body = await readBody(request, response)
  if (body.length > maxFilterBytes) throw new Problem('payload_too_large', { values: { limit: '64 KiB' } })
  const filter = body.toString('latin1')
  if (/[^\x20-\x7e]/.test(filter)) throw new Problem('bad_request', { text: requestTexts.target.encoding })
  checkEncoding(filter)
  return { method: 'GET', search: search ? `${search}&${filter}` : `?${filter}` }
}

const maxFilterBytes = 64 * 1024
