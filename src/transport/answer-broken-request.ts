import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { defaultLanguage } from '../i18n/language.ts'
import { fillText } from '../i18n/text.ts'
import { requestTexts } from '../i18n/texts/requests.ts'

const answers: Record<
  string,
  {
    status: number
    code: string
    text:
      (typeof requestTexts.target)[keyof typeof requestTexts.target] | typeof requestTexts.body.interrupted
  }
> = {
  HPE_HEADER_OVERFLOW: { status: 431, code: 'bad_request', text: requestTexts.target.headers },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'bad_request', text: requestTexts.body.interrupted },
}

/** Invalid or too slow HTTP gets a plain answer, and the connection is closed. */
export const answerBrokenRequest = (
  error: NodeJS.ErrnoException,
  socket: Socket,
  headers: Record<string, string>,
): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const { status, code, text } = answers[error.code ?? ''] ?? {
    status: 400,
    code: 'bad_request',
    text: requestTexts.target.http,
  }
  const body = JSON.stringify({ errors: [{ message: fillText(text, defaultLanguage), code }] })
  const all = {
    ...headers,
    'x-request-id': randomUUID(),
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}
