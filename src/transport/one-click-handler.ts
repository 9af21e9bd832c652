import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import type { Language } from '../i18n/language.ts'
import { unsubscribeTexts } from '../i18n/texts/unsubscribe.ts'
import { unsubscribe } from '../identity/operations/unsubscribe.ts'
import { Problem } from '../kernel/errors/problem.ts'
import { readBody } from './read-body.ts'
import { sendText } from './send.ts'

type Call = { payload: Payload; request: IncomingMessage; response: ServerResponse; language: Language }

const path = '/unsubscribe'

export const isOneClick = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'POST' && url.split('?', 1)[0] === path

/**
 * The one click of a mail program (RFC 8058): a POST to the link of the mail, without cookies and from anywhere. Whoever
 * has the link may do it, so there is no check of the origin.
 * @throws Problem `bad_request` | `token_expired`
 */
export const answerOneClick = async ({ payload, request, response, language }: Call): Promise<void> => {
  const body = await readBody(request, response)
  if (!(await isAsked(body, request.headers['content-type'] ?? ''))) throw new Problem('bad_request')
  const { searchParams } = new URL(request.url ?? '', 'http://localhost')
  const target = await unsubscribe({ payload }, searchParams.get('token') ?? '')
  payload.logger.info({ msg: 'users.unsubscribe', target, after: { receiveAds: false } })
  sendText(response, 200, unsubscribeTexts.done[language], { 'content-type': 'text/plain; charset=utf-8' })
}

/** `List-Unsubscribe=One-Click`, in either form. */
const isAsked = async (body: Buffer, type: string): Promise<boolean> => {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined)
  return form?.get('List-Unsubscribe') === 'One-Click'
}
