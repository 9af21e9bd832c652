import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

type Headers = Record<string, string | string[]>

/** Answers with JSON. */
export const sendJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Headers = {},
): void => {
  sendText(response, status, JSON.stringify(body), {
    'content-type': 'application/json; charset=utf-8',
    ...headers,
  })
}

export const sendText = (response: ServerResponse, status: number, text: string, headers: Headers): void => {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) })
  response.end(text)
}

/** Sends an endpoint's response; bodies other than JSON are streamed. */
export const sendResponse = async (
  response: ServerResponse,
  answer: Response,
  added?: globalThis.Headers,
): Promise<void> => {
  const headers = headersOf(answer, added)
  const type = answer.headers.get('content-type') ?? ''
  const json = /^application\/(?:graphql-response\+)?json/.exec(type)?.[0]
  if (json) {
    const typed = { ...headers, 'content-type': `${json}; charset=utf-8` }
    sendText(response, answer.status, await answer.text(), typed)
  } else if (answer.body) {
    response.writeHead(answer.status, headers)
    const reader = answer.body.getReader()
    // While waiting for the next part of an endless body, the pipeline does not notice that the client has
    // disconnected.
    response.once('close', () => void reader.cancel().catch(() => undefined))
    await pipeline(Readable.from(chunksOf(reader)), response).catch((error: unknown) => {
      if (!isGone(error)) throw error
    })
  } else {
    response.writeHead(answer.status, headers)
    response.end()
  }
}

/** A disconnect by the client is not a failure. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'

const chunksOf = async function* (
  reader: ReadableStreamDefaultReader<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    await reader.cancel()
  }
}

/** Set by the transport: cookies one by one, the length of what is sent, and what pages elsewhere may read. */
const isOurs = (name: string) =>
  name === 'set-cookie' || name === 'content-length' || name.startsWith('access-control-')

const headersOf = (answer: Response, added?: globalThis.Headers): Headers => {
  const headers: Headers = {}
  const cookies = [...(added?.getSetCookie() ?? []), ...answer.headers.getSetCookie()]
  for (const source of added ? [added, answer.headers] : [answer.headers]) {
    source.forEach((value, name) => {
      if (!isOurs(name)) headers[name] = value
    })
  }
  if (cookies.length > 0) headers['set-cookie'] = cookies
  return headers
}
