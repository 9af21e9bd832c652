import type { IncomingMessage } from 'node:http'
import { Problem } from '../../kernel/errors/problem.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { checkJson } from '../../input/check-json.ts'
import { checkServerCall } from './check-server-call.ts'
import { decodeReply } from './decode-reply.ts'
import { hasServerFunctions } from './has-server-functions.ts'
import { peekBody } from './peek-body.ts'

const maxDepth = 100

/**
 * Server functions of Next exist on Payload's own pages of the panel only. Elsewhere Next would call its own address with
 * the visitor's cookies to find one, and what it cannot read it would answer as a failure of the server.
 * @throws Problem `not_found` | `unsupported_media_type` | `bad_request`
 */
export const checkServerFunction = async (request: IncomingMessage, pathname: string): Promise<void> => {
  if (request.method !== 'POST') return
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase()
  const id = request.headers['next-action']
  if (id === undefined) {
    // The forms of the product send no files, and Next takes this for the call of a function.
    if (type === 'multipart/form-data') throw new Problem('unsupported_media_type')
    return
  }
  if (!hasServerFunctions(pathname)) throw new Problem('not_found')
  if (type !== 'text/plain') throw new Problem('unsupported_media_type')
  if (typeof id !== 'string' || !/^[0-9a-f]{42}$/.test(id)) throw broken()
  const given = parse(await peekBody(request))
  checkJson(given, maxDepth)
  checkServerCall(decodeReply(given))
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

const parse = (body: Buffer): unknown => {
  try {
    return JSON.parse(utf8.decode(body))
  } catch {
    throw broken()
  }
}

const broken = () => new Problem('bad_request', { text: requestTexts.body.broken })
