import type { IncomingMessage, ServerResponse } from 'node:http'

export type PageAnswer = { status: number; body: string; headers: Record<string, string> }

/** A browser that opens a page, not a script that asks for data of one. */
const opensPage = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && /\btext\/html\b/.test(headers.accept ?? '') && !headers.rsc

/**
 * Sends another page when Next answers with a failure of the server: Next's own is English, white, and knows no way on.
 */
export const replaceFailedPage = (
  request: IncomingMessage,
  response: ServerResponse,
  makePage: () => Promise<PageAnswer>,
): void => {
  if (!opensPage(request)) return
  const own = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  }
  let isReplaced = false

  const replace = async () => {
    const { status, body, headers } = await makePage()
    for (const name of response.getHeaderNames()) if (nextsOwn.includes(name)) response.removeHeader(name)
    own.writeHead(status, {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
    })
    own.end(request.method === 'HEAD' ? undefined : body)
  }

  /** Whether what Next sends is left out, now or from the first part on. */
  const isFailed = (status = response.statusCode): boolean => {
    if (isReplaced) return true
    if (response.headersSent || status < 500) return false
    isReplaced = true
    void replace().catch(() => response.destroy())
    return true
  }

  Object.assign(response, {
    writeHead: (status: number, ...more: unknown[]) =>
      isFailed(status) ? response : Reflect.apply(own.writeHead, response, [status, ...more]),
    write: (...part: unknown[]) => isFailed() || Reflect.apply(own.write, response, part),
    end: (...part: unknown[]) => (isFailed() ? response : Reflect.apply(own.end, response, part)),
  })
}

/** Headers of what is left out. */
const nextsOwn = ['content-encoding', 'content-length', 'transfer-encoding', 'etag', 'link', 'vary']
