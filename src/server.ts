import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { messageStreams } from './collections/messaging/messages/stream/message-streams.ts'
import { env } from './env.ts'
import { startResetWorker } from './jobs/reset-worker.ts'
import { apiHandler } from './transport/api-handler.ts'
import { answerBrokenRequest } from './transport/answer-broken-request.ts'
import { clientAddress } from './transport/client-address.ts'
import { clientAddressHeader } from './kernel/client-address-header.ts'
import { requestMetrics } from './transport/metrics/request-metrics.ts'
import { pageHandler, type PageHandler } from './transport/page-handler.ts'
import { apiHeaders, pageHeaders } from './transport/security-headers.ts'

type Options = {
  payload: Payload
  /** 0 means any free port. */
  port: number
  host: string
  /** Serves pages; without it everything outside `/api` is `not_found`. */
  next?: PageHandler
  /** Whether pages can be answered at all; otherwise the server is not ready. */
  arePagesWhole?: () => Promise<boolean>
  /** Pages come from Next's development server, which needs eval and a web socket. */
  isDev?: boolean
  /** How long it still takes requests after `stop`, while it says that it is not ready: `SHUTDOWN_DELAY` by default. */
  shutdownDelay?: () => Promise<unknown>
}

export type RunningServer = {
  port: number
  /**
   * Reports not ready at once, and closes each connection with its next answer; after the delay takes no new
   * connections, ends live streams, and completes requests in progress, for 20 s at most.
   */
  stop: () => Promise<void>
}

const stopLimitMs = 20_000
/** For the first request of connections that have just been accepted. */
const lastRequestsMs = 100

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16 * 1024,
  requireHostHeader: false,
}

/**
 * The HTTP server of the product: the transport, with Payload for `/api` and Next for everything else.
 * @throws the error of `listen`, such as EADDRINUSE
 */
export const startServer = async ({
  payload,
  port,
  host,
  next,
  arePagesWhole,
  isDev = false,
  shutdownDelay = () => sleep(env.SHUTDOWN_DELAY * 1000),
}: Options): Promise<RunningServer> => {
  let isDraining = false
  const open = new Set<ServerResponse>()
  const { publicURL } = env
  const addressOf = clientAddress(env.TRUSTED_PROXIES)
  const requests = requestMetrics()
  const answerApi = apiHandler({
    payload,
    publicURL,
    isDraining: () => isDraining,
    arePagesWhole,
    readRequests: requests.read,
  })
  const answerPage = pageHandler({ payload, publicURL, next, isDev })
  const headers = { api: apiHeaders(publicURL), page: pageHeaders(publicURL) }

  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const requestId = randomUUID()
    const isApi = /^\/api(?:[/?]|$)/.test(request.url ?? '')
    requests.observe(request, response, isApi ? 'api' : 'page')
    response.setHeader('x-request-id', requestId)
    for (const [name, value] of Object.entries(isApi ? headers.api : headers.page))
      response.setHeader(name, value)
    if (isDraining) response.setHeader('connection', 'close')
    open.add(response)
    response.once('close', () => open.delete(response))
    request.headers[clientAddressHeader] = addressOf(request)
    request.headers['x-request-id'] = requestId
    void (isApi ? answerApi : answerPage)(request, response, requestId)
  }

  const server = createServer(limits, handle)
  server.on('checkContinue', handle)
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) =>
    answerBrokenRequest(error, socket, headers.api),
  )

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const bound = server.address()
  const resetWorker = startResetWorker({ payload })

  const stop = async () => {
    isDraining = true
    for (const response of open) if (!response.headersSent) response.setHeader('connection', 'close')
    await shutdownDelay()
    // The server's own `close` would also cut connections whose request is on its way.
    const closed = new Promise<unknown>((resolve) => NetServer.prototype.close.call(server, resolve))
    const limit = setTimeout(() => server.closeAllConnections(), stopLimitMs)
    const streamsEnded = messageStreams(payload).stop()
    const closing = setInterval(() => server.closeIdleConnections(), lastRequestsMs)
    await closed
    clearInterval(closing)
    clearTimeout(limit)
    server.close()
    await Promise.all([streamsEnded, resetWorker.stop()])
  }

  return { port: typeof bound === 'object' && bound ? bound.port : port, stop }
}
