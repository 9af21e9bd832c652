import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'
import { answerParent } from './answer-parent.ts'
import type { Call, Load, LoadResult } from './load-types.ts'

/**
 * The load generator: keeps `connections` busy with the requests of a load, in turn, for the given number of seconds.
 */
const run = async ({
  port,
  calls,
  connections,
  seconds,
  maxRequests = Infinity,
}: Load): Promise<LoadResult> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const latencies: number[] = []
  const end = performance.now() + seconds * 1000
  let next = Math.floor(Math.random() * calls.length)
  const work = async () => {
    while (performance.now() < end && latencies.length < maxRequests) {
      const call = calls[next++ % calls.length]
      if (!call) throw new Error('A load needs calls.')
      const startedAt = performance.now()
      await send(agent, port, call)
      latencies.push(performance.now() - startedAt)
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  agent.destroy()
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0
  return { requests: latencies.length, p50Ms: at(0.5), p99Ms: at(0.99) }
}

const send = (agent: Agent, port: number, { method, path, headers, body }: Call) =>
  new Promise<void>((resolve, reject) => {
    // Every `{n}` becomes a value that has not been sent before.
    const sent = body?.replaceAll('{n}', randomBytes(6).toString('hex'))
    const outgoing = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        method,
        path,
        headers: {
          ...headers,
          ...(sent !== undefined && {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(sent),
          }),
        },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const { statusCode = 0 } = response
          if (statusCode >= 200 && statusCode < 300) resolve()
          else
            reject(
              new Error(`${method} ${path}: ${statusCode} ${Buffer.concat(chunks).toString().slice(0, 500)}`),
            )
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(sent)
  })

const isLoad = (message: unknown): message is Load =>
  typeof message === 'object' && message !== null && 'calls' in message && 'port' in message

answerParent({}, (message) => {
  if (!isLoad(message)) throw new Error('That is no load.')
  return run(message)
})
