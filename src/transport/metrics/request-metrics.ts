import type { IncomingMessage, ServerResponse } from 'node:http'
import { toSamples, type Sample } from './to-samples.ts'

const bounds = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const methods = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'])

type Series = { labels: { kind: string; method: string; status: number }; buckets: number[]; sum: number }

/** Counts requests and how long they take, in the few combinations of kind, method and status that there are. */
export const requestMetrics = () => {
  const all = new Map<string, Series>()

  const observe = (request: IncomingMessage, response: ServerResponse, kind: 'api' | 'page'): void => {
    const startedAt = performance.now()
    response.once('close', () => {
      const method = methods.has(request.method ?? '') ? String(request.method) : 'other'
      const labels = { kind, method, status: response.statusCode }
      const key = Object.values(labels).join()
      const series = all.get(key) ?? { labels, buckets: [...bounds, Infinity].map(() => 0), sum: 0 }
      all.set(key, series)
      const seconds = (performance.now() - startedAt) / 1000
      series.sum += seconds
      series.buckets = series.buckets.map((count, at) => count + Number(seconds <= (bounds[at] ?? Infinity)))
    })
  }

  const samplesOf = ({ labels, buckets, sum }: Series): Sample[] => [
    ...buckets.map((count, at): Sample => [{ ...labels, le: bounds[at] ?? '+Inf' }, count, '_bucket']),
    [labels, sum, '_sum'],
    [labels, buckets.at(-1) ?? 0, '_count'],
  ]

  const read = (): string =>
    toSamples(
      'clientele_http_request_duration_seconds',
      { help: 'Requests by how long they took, live streams included.', type: 'histogram' },
      [...all.values()].flatMap(samplesOf),
    )
  return { observe, read }
}
